import type { MongoClient } from 'mongodb';
import { atOneMoment, type SnapshotOptions } from '../at-one-moment';
import { OFFSETS, PARKED, type Folded, type OffsetDocument } from './documents';
import type { Generation } from './generations';

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

/** Documents of a read model at one vector: all of them, or those that have changed since another vector. */
export interface Snapshot {
  readonly vector: Vector;
  /** By collection; one that has not changed is missing. */
  readonly documents: ReadonlyMap<string, readonly Folded[]>;
  /** Aggregates whose events wait, by topic; null when that has not changed. */
  readonly parked: Parked | null;
}

export async function readVector(generation: Generation, options?: SnapshotOptions): Promise<Vector> {
  const offsets = await generation.collection<OffsetDocument>(OFFSETS).find({}, options).toArray();
  return new Map(offsets.map(({ _id, next, commits, wrote = {} }) => [_id, { next, commits, wrote }]));
}

/**
 * Reads a whole read model at one moment: a chunk may be committed between any two reads, and documents of another
 * moment would not be those of the vector.
 */
export function readAll(client: MongoClient, generation: Generation): Promise<Snapshot> {
  return atOneMoment(client, async (options) => {
    const vector = await readVector(generation, options);
    const documents = new Map<string, Folded[]>();
    for (const name of Object.keys(generation.model.collections))
      documents.set(name, await generation.collection<Folded>(name).find({}, options).toArray());
    return { vector, documents, parked: await countParked(generation, options) };
  });
}

/** Reads what the partitions' transactions have changed since `seen`, from the collections that they wrote to. */
export function readChanges(client: MongoClient, generation: Generation, seen: Vector): Promise<Snapshot> {
  return atOneMoment(client, async (options) => {
    const vector = await readVector(generation, options);
    const documents = new Map<string, Folded[]>();
    for (const name of Object.keys(generation.model.collections)) {
      const since = writtenSince(vector, seen, name).map(([p, c]) => ({ p, c: { $gt: c } }));
      if (since.length === 0) continue;
      documents.set(name, await generation.collection<Folded>(name).find({ $or: since }, options).toArray());
    }
    const isParkedChanged = writtenSince(vector, seen, PARKED).length > 0;
    return { vector, documents, parked: isParkedChanged ? await countParked(generation, options) : null };
  });
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
