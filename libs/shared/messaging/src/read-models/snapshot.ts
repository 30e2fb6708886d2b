import type { ClientSession, MongoClient } from 'mongodb';
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

/** Documents of a read model at one vector: all of them, or those that have changed since another vector. */
export interface Snapshot {
  readonly vector: Vector;
  /** By collection; one that has not changed is missing. */
  readonly documents: ReadonlyMap<string, readonly Folded[]>;
  /** Aggregates whose events wait; null when that has not changed. */
  readonly parked: number | null;
}

export async function readVector(generation: Generation, session?: ClientSession): Promise<Vector> {
  const offsets = await generation.collection<OffsetDocument>(OFFSETS).find({}, { session }).toArray();
  return new Map(offsets.map(({ _id, next, commits, wrote = {} }) => [_id, { next, commits, wrote }]));
}

/** Reads a whole read model. */
export function readAll(client: MongoClient, generation: Generation): Promise<Snapshot> {
  return atOneMoment(client, async (session) => {
    const vector = await readVector(generation, session);
    const documents = new Map<string, Folded[]>();
    for (const name of Object.keys(generation.model.collections))
      documents.set(name, await generation.collection<Folded>(name).find({}, { session }).toArray());
    return { vector, documents, parked: await countParked(generation, session) };
  });
}

/** Reads what the partitions' transactions have changed since `seen`, from the collections that they wrote to. */
export function readChanges(client: MongoClient, generation: Generation, seen: Vector): Promise<Snapshot> {
  return atOneMoment(client, async (session) => {
    const vector = await readVector(generation, session);
    const documents = new Map<string, Folded[]>();
    for (const name of Object.keys(generation.model.collections)) {
      const since = writtenSince(vector, seen, name).map(([p, c]) => ({ p, c: { $gt: c } }));
      if (since.length === 0) continue;
      documents.set(name, await generation.collection<Folded>(name).find({ $or: since }, { session }).toArray());
    }
    const isParkedChanged = writtenSince(vector, seen, PARKED).length > 0;
    return { vector, documents, parked: isParkedChanged ? await countParked(generation, session) : null };
  });
}

/** A vector says nothing of documents that were read at another moment: a chunk may be committed between any two reads. */
function atOneMoment<T>(client: MongoClient, read: (session: ClientSession) => Promise<T>): Promise<T> {
  return client.withSession({ snapshot: true }, read);
}

/** Partitions that have written to a collection, each with the last of its transactions that was seen. */
function writtenSince(vector: Vector, seen: Vector, collection: string): [string, bigint][] {
  return [...vector].flatMap(([p, { wrote }]) => {
    const last = seen.get(p)?.commits ?? 0n;
    return (wrote[collection] ?? 0n) > last ? [[p, last]] : [];
  });
}

async function countParked(generation: Generation, session: ClientSession): Promise<number> {
  // A snapshot takes find, aggregate and distinct, but no count.
  const keys = await generation.collection(PARKED).find({}, { session }).project({ _id: 1 }).toArray();
  return keys.length;
}
