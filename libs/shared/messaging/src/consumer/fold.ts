import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import type { Generation } from '../read-models/generations';

type Sums = Readonly<Record<string, bigint>>;

/** A part of a total's key; a total of several dimensions has one document per combination and partition. */
export type TotalKey = Readonly<Record<string, string | number | null>>;

/** Every document of a read model says which partition's which transaction wrote it last. */
export interface Folded {
  readonly _id: string;
  /** `<topic>/<partition>` */
  readonly p: string;
  /** Number of that partition's transaction. */
  readonly c: bigint;
}

interface Total {
  readonly id: string;
  readonly collection: string;
  readonly key: TotalKey;
  readonly sums: Record<string, bigint>;
  readonly maxima: Record<string, bigint>;
}

interface RecordEntry {
  readonly collection: string;
  readonly id: string;
  document: object | null;
  changed: boolean;
}

/**
 * A chunk of events folded into as few writes as possible. Totals are kept per partition and summed on read, so that
 * partitions never wait for each other's documents.
 */
export class Fold {
  private readonly totals = new Map<string, Total>();
  private readonly records = new Map<string, RecordEntry>();

  constructor(
    private readonly generation: Generation,
    private readonly session: ClientSession,
    private readonly partition: string,
  ) {}

  /** Adds to the sums under a key, and raises the maxima. Sums and maxima are whole numbers in 64 bits. */
  increment(collection: string, key: TotalKey, sums: Sums, maxima: Sums = {}): void {
    const id = `${Object.values(key).join('|')}|${this.partition}`;
    const slot = `${collection}/${id}`;
    let total = this.totals.get(slot);
    if (!total) this.totals.set(slot, (total = { id, collection, key, sums: {}, maxima: {} }));
    for (const [name, amount] of Object.entries(sums)) total.sums[name] = (total.sums[name] ?? 0n) + amount;
    for (const [name, value] of Object.entries(maxima)) {
      const before = total.maxima[name];
      if (before === undefined || value > before) total.maxima[name] = value;
    }
  }

  /** A record as this chunk sees it so far, without what the platform keeps of it; null when there is none. */
  async get<T extends object>(collection: string, id: string | number): Promise<T | null> {
    const slot = `${collection}/${id}`;
    let entry = this.records.get(slot);
    if (!entry) {
      const found = await this.generation
        .collection<Folded>(collection)
        .findOne({ _id: String(id) }, { session: this.session });
      entry = { collection, id: String(id), document: found && withoutPlatformFields(found), changed: false };
      this.records.set(slot, entry);
    }
    return entry.document as T | null;
  }

  /** Replaces a record whole. */
  put(collection: string, id: string | number, document: object): void {
    this.records.set(`${collection}/${id}`, { collection, id: String(id), document, changed: true });
  }

  /** Collections that are written to. */
  collections(): ReadonlySet<string> {
    const collections = new Set<string>();
    for (const { collection } of this.totals.values()) collections.add(collection);
    for (const { collection, changed } of this.records.values()) if (changed) collections.add(collection);
    return collections;
  }

  /** What has to be written, as transaction number `commit` of the partition. */
  *writes(commit: bigint): Iterable<{ collection: string; operation: AnyBulkWriteOperation<Folded> }> {
    const stamp = { p: this.partition, c: commit };
    for (const { id, collection, key, sums, maxima } of this.totals.values()) {
      const update = {
        $setOnInsert: key,
        $set: stamp,
        $inc: sums,
        ...(Object.keys(maxima).length > 0 ? { $max: maxima as never } : {}),
      };
      yield { collection, operation: { updateOne: { filter: { _id: id }, update, upsert: true } } };
    }
    for (const { collection, id, document, changed } of this.records.values()) {
      if (!changed) continue;
      const replacement = { ...document, ...stamp };
      yield { collection, operation: { replaceOne: { filter: { _id: id }, replacement, upsert: true } } };
    }
  }
}

/** Writes what was folded of several partitions, one bulk per collection. */
export async function writeFolds(
  generation: Generation,
  session: ClientSession,
  folds: readonly { readonly fold: Fold; readonly commit: bigint }[],
): Promise<void> {
  const writes = new Map<string, AnyBulkWriteOperation<Folded>[]>();
  for (const { fold, commit } of folds) {
    for (const { collection, operation } of fold.writes(commit)) {
      const operations = writes.get(collection);
      if (operations) operations.push(operation);
      else writes.set(collection, [operation]);
    }
  }
  for (const [collection, operations] of writes) {
    await generation.collection<Folded>(collection).bulkWrite(operations, { session, ordered: false });
  }
}

export function withoutPlatformFields(document: Folded): object {
  const { _id, p, c, ...fields } = document;
  return fields;
}
