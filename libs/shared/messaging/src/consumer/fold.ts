import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import type { Folded } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { Partition } from './partition';
import type { SubjectVersion } from './versions';

type Sums = Readonly<Record<string, bigint>>;

/**
 * The dimensions of a total: it has one document per combination of their values and per partition. A list names the
 * slices that it belongs to.
 */
export type TotalKey = Readonly<Record<string, string | number | null | readonly string[]>>;

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
 * Folds the events of a chunk into as few writes as possible. Totals are kept per partition and summed on read: two
 * partitions that wrote to one document would make each other's transactions fail and start over.
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
    for (const [name, amount] of Object.entries(sums)) {
      const sum = (total.sums[name] ?? 0n) + amount;
      // The driver would write the lowest 64 bits and say nothing.
      if (BigInt.asIntN(64, sum) !== sum) throw new RangeError(`${collection}.${name} goes beyond 64 bits`);
      total.sums[name] = sum;
    }
    for (const [name, value] of Object.entries(maxima)) {
      const before = total.maxima[name];
      if (before === undefined || value > before) total.maxima[name] = value;
    }
  }

  /** Reads a record as the chunk has changed it so far, without the platform's own fields; null when there is none. */
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
    if (this.generation.model.collections[collection]?.totals) throw new Error(`${collection} holds totals only`);
    this.records.set(`${collection}/${id}`, { collection, id: String(id), document, changed: true });
  }

  /** How many documents this fold will write. */
  get size(): number {
    let changed = 0;
    for (const record of this.records.values()) if (record.changed) changed += 1;
    return this.totals.size + changed;
  }

  /** The collections that this fold will write to. */
  collections(): ReadonlySet<string> {
    const collections = new Set<string>();
    for (const { collection } of this.totals.values()) collections.add(collection);
    for (const { collection, changed } of this.records.values()) if (changed) collections.add(collection);
    return collections;
  }

  /** Yields the writes, stamped as those of the partition's transaction number `commit`. */
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

/** Events of one partition, folded in a transaction that has yet to write them. */
export interface FoldedEvents {
  readonly partition: Partition;
  /** Number of this transaction on the partition. */
  readonly commit: bigint;
  readonly fold: Fold;
  /** The versions that the events bring their subjects to. */
  readonly versions: ReadonlyMap<string, SubjectVersion>;
}

/** Writes the folds of several partitions, one bulk per collection. */
export async function writeFolds(
  generation: Generation,
  session: ClientSession,
  folds: readonly Pick<FoldedEvents, 'fold' | 'commit'>[],
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

function withoutPlatformFields(document: Folded): object {
  const { _id, p, c, ...fields } = document;
  return fields;
}
