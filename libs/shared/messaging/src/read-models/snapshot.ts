import type { Document, Filter, MongoClient } from 'mongodb';
import { atOneMoment, type SnapshotOptions } from '../at-one-moment';
import { OFFSETS, PARKED, type Folded, type OffsetDocument } from './documents';
import type { Generation } from './generations';
import { LoadedSlice } from './loaded-slice';
import type { Slice } from './read-model';

/** The driver decodes a batch in one go; this many documents hold the thread for some milliseconds. */
const BATCH = 1_000;

/** How far a read model has come in one partition. */
export interface Position {
  readonly next: bigint;
  readonly commits: bigint;
  readonly wrote: Readonly<Record<string, bigint>>;
}

/** The position in every partition, by `<topic>/<partition>`. */
export type Vector = ReadonlyMap<string, Position>;

/** By topic, how many aggregates wait. */
export type Parked = ReadonlyMap<string, number>;

/** Documents of a read model at one vector. */
export interface Snapshot {
  readonly vector: Vector;
  /** By collection; one that has not changed is missing. */
  readonly documents: ReadonlyMap<string, readonly Folded[]>;
  /** These were read whole. */
  readonly slices: readonly LoadedSlice[];
  /** Aggregates whose events wait, by topic; null when that has not changed. */
  readonly parked: Parked | null;
}

/** A copy says what of a read model it holds; of the rest nothing is read. */
export interface Held {
  readonly vector: Vector;
  /** Is anything of the collection held? */
  follows(collection: string): boolean;
  /** Groups that changed documents bring into slices that are held, which lack the rest of them. */
  joining(collection: string, changed: readonly Folded[]): readonly unknown[];
}

export async function readVector(generation: Generation, options?: SnapshotOptions): Promise<Vector> {
  const offsets = await generation.collection<OffsetDocument>(OFFSETS).find({}, options).toArray();
  return new Map(offsets.map(({ _id, next, commits, wrote = {} }) => [_id, { next, commits, wrote }]));
}

/**
 * Reads all that is never sliced at one moment: a chunk may be committed between any two reads, and documents of
 * another moment would not be those of the vector.
 */
export function readShared(client: MongoClient, generation: Generation): Promise<Snapshot> {
  return atOneMoment(client, async (options) => {
    const vector = await readVector(generation, options);
    const documents = new Map<string, Folded[]>();
    for (const [name, { slicedBy }] of Object.entries(generation.model.collections))
      if (slicedBy === undefined) documents.set(name, await find(generation, name, {}, options));
    return { vector, documents, slices: [], parked: await countParked(generation, options) };
  });
}

/**
 * Reads, at one moment, what the partitions' transactions have changed of what is held, from the collections that they
 * wrote to, and slices that were not held until now.
 */
export function readChanges(
  client: MongoClient,
  generation: Generation,
  held: Held,
  cold: readonly Slice[],
): Promise<Snapshot> {
  return atOneMoment(client, async (options) => {
    const vector = await readVector(generation, options);
    const documents = new Map<string, Folded[]>();
    for (const [name, { wholeBy }] of Object.entries(generation.model.collections)) {
      const since = writtenSince(vector, held.vector, name).map(([p, c]) => ({ p, c: { $gt: c } }));
      if (since.length === 0 || !held.follows(name)) continue;
      const changed = await find(generation, name, { $or: since }, options);
      if (wholeBy !== undefined) {
        const joining = held.joining(name, changed);
        if (joining.length > 0)
          changed.push(...(await find(generation, name, { [wholeBy]: { $in: joining } }, options)));
      }
      documents.set(name, changed);
    }
    const slices: LoadedSlice[] = [];
    for (const slice of cold) slices.push(await readSlice(generation, slice, options));
    const isParkedChanged = writtenSince(vector, held.vector, PARKED).length > 0;
    return { vector, documents, slices, parked: isParkedChanged ? await countParked(generation, options) : null };
  });
}

async function readSlice(generation: Generation, slice: Slice, options: SnapshotOptions): Promise<LoadedSlice> {
  const { model } = generation;
  const { collection, value } = slice;
  const sliced = model.collections[collection];
  if (!sliced) throw new Error(`${model.name} has no ${collection}`);
  const { slicedBy = '', wholeBy } = sliced;
  const own = { [slicedBy]: value };
  const loaded = (documents: readonly Folded[]) => new LoadedSlice(slice, sliced, documents);
  if (wholeBy === undefined) return loaded(await find(generation, collection, own, options));
  // The slice is read once: of its own documents this needs to know the groups alone.
  const groups: unknown[] = await generation.collection(collection).distinct(wholeBy, own, options);
  if (groups.length === 0) return loaded([]);
  return loaded(await find(generation, collection, { [wholeBy]: { $in: groups } }, options));
}

function find(
  generation: Generation,
  collection: string,
  filter: Document,
  options: SnapshotOptions,
): Promise<Folded[]> {
  return generation
    .collection<Folded>(collection)
    .find(filter as Filter<Folded>, { ...options, batchSize: BATCH })
    .toArray();
}

/** Partitions that have written to a collection, each with the last of its transactions that was seen. */
function writtenSince(vector: Vector, seen: Vector, collection: string): [string, bigint][] {
  return [...vector].flatMap(([p, { wrote }]) => {
    const last = seen.get(p)?.commits ?? 0n;
    return (wrote[collection] ?? 0n) > last ? [[p, last]] : [];
  });
}

async function countParked(generation: Generation, options: SnapshotOptions): Promise<Parked> {
  // A snapshot takes find, aggregate and distinct, but no count.
  const keys = await generation.collection(PARKED).find({}, options).project<{ p: string }>({ p: 1 }).toArray();
  const parked = new Map<string, number>();
  for (const { p } of keys) {
    const topic = p.slice(0, p.lastIndexOf('/'));
    parked.set(topic, (parked.get(topic) ?? 0) + 1);
  }
  return parked;
}
