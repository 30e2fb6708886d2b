import { type Clock } from '@imd/kernel';
import { inTransaction, isDatabaseError } from '@imd/mongo';
import { type AnyBulkWriteOperation, type ClientSession, type MongoClient } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { addToOutbox, type OutboxDocument } from '../outbox/outbox';
import { OFFSETS, PARKED, VERSIONS, type Generation, type OffsetDocument } from '../read-models/generations';
import { deadLetter } from './dead-letter';
import { contextOf, type EventContext } from './event-context';
import { Fold, writeFolds } from './fold';
import { Parking } from './parking';
import type { Partition } from './partition';
import type { ReadRecord } from './record';

export interface VersionDocument {
  /** Subject. */
  readonly _id: string;
  readonly version: number;
  readonly p: string;
  readonly c: bigint;
}

/** Hands an event to its handler; events without one only advance. */
export type Dispatch = (data: unknown, context: EventContext) => Promise<void>;

/** Records of one partition in their order, of which there is at least one; `from` is where the partition must stand. */
export interface Chunk {
  readonly partition: Partition;
  readonly records: readonly ReadRecord[];
  readonly from: bigint;
}

/** Another consumer moved a partition on: what this one read of it is no longer its business. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** A handler failed among other events, so that what was folded so far cannot be trusted. */
class HandlerFailed extends Error {
  override readonly name = 'HandlerFailed';
}

/** What a chunk comes to before anything of it is written. */
interface FoldedChunk {
  readonly chunk: Chunk;
  /** Number of this transaction on the chunk's partition. */
  readonly commit: bigint;
  readonly fold: Fold;
  readonly parking: Parking;
  readonly dead: OutboxDocument[];
  /** Versions that the chunk brings its subjects to. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Applies chunks of a read model, each event exactly once in effect. */
export class Chunks {
  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
    private readonly failpoint: Failpoint,
  ) {}

  /**
   * Applies chunks of different partitions and moves the partitions' offsets, in one transaction.
   * @returns the partitions that another consumer has moved on meanwhile; of those nothing is applied, of the others all
   */
  async apply(chunks: readonly Chunk[]): Promise<ReadonlySet<Partition>> {
    for (const { partition } of chunks) partition.forget();
    return new Set(await this.applyTogether(chunks));
  }

  private async applyTogether(chunks: readonly Chunk[]): Promise<Partition[]> {
    if (chunks.length === 0) return [];
    try {
      await this.commit(chunks);
      return [];
    } catch (error) {
      if (error instanceof Fenced) {
        const fenced = await this.fencedAmong(chunks);
        return [...fenced, ...(await this.applyTogether(chunks.filter(({ partition }) => !fenced.has(partition))))];
      }
      if (!(error instanceof HandlerFailed)) throw error;
      // One of them cannot be handled: each partition alone, then halves down to one event, show which.
      const fenced: Partition[] = [];
      for (const smaller of divided(chunks)) fenced.push(...(await this.applyTogether([smaller])));
      return fenced;
    }
  }

  private async commit(chunks: readonly Chunk[]): Promise<void> {
    const folded = await inTransaction(this.client, async (session) => {
      const commits = await this.nextCommits(session, chunks);
      const stored = await this.versionsOf(session, chunks);
      const isAlone = chunks.length === 1 && chunks[0]?.records.length === 1;
      const all: FoldedChunk[] = [];
      for (const chunk of chunks) {
        const commit = commits.get(chunk.partition.id);
        if (commit === undefined) throw new Fenced(`${chunk.partition.id} has no offset`);
        all.push(await this.fold(session, chunk, commit, stored, isAlone));
      }
      await this.moveOffsets(session, all);
      await writeFolds(this.generation, session, all);
      await this.saveVersions(session, stored, all);
      for (const { parking } of all) await parking.flush(session);
      const dead = all.flatMap((each) => each.dead);
      await addToOutbox(this.generation.db, session, dead);
      this.failpoint('chunk-before-commit');
      return all;
    });
    this.failpoint('chunk-after-commit');
    for (const { chunk, parking } of folded) chunk.partition.moved(nextAfter(chunk), parking.newKeys());
  }

  /** Folds a chunk's events in their order. @param isAlone there is one event in the whole transaction */
  private async fold(
    session: ClientSession,
    chunk: Chunk,
    commit: bigint,
    stored: ReadonlyMap<string, number>,
    isAlone: boolean,
  ): Promise<FoldedChunk> {
    const { partition, records } = chunk;
    const { generation, clock } = this;
    const parking = new Parking(generation, partition.id, partition.parkedKeys);
    const dead: OutboxDocument[] = [];
    const versions = new Map<string, number>();
    const fold = new Fold(generation, session, partition.id);
    const setAside = (record: ReadRecord, reason: string) =>
      dead.push(deadLetter(generation, partition.topic, partition.number, record, reason, clock.now()));

    for (const record of records) {
      const { key, event } = record;
      if (key === null) {
        setAside(record, record.problem ?? 'the record has no key');
        continue;
      }
      if (parking.holds(key)) {
        parking.append(key, record);
        continue;
      }
      const seen = versions.get(key) ?? stored.get(key) ?? 0;
      if (!event) {
        const detail = record.problem ?? 'the record cannot be read';
        parking.park(key, 'poison', detail, null, record, clock.now());
        setAside(record, detail);
        continue;
      }
      const { subjectversion } = event.attributes;
      if (subjectversion <= seen) continue;
      if (subjectversion > seen + 1) {
        parking.park(key, 'gap', `version ${seen + 1} has not arrived`, seen + 1, record, clock.now());
        continue;
      }
      try {
        await this.dispatch(event.data, contextOf(partition, record.offset, event.attributes, fold));
      } catch (error) {
        if (isDatabaseError(error)) throw error;
        if (!isAlone) throw new HandlerFailed('a handler failed', { cause: error });
        const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        parking.park(key, 'poison', detail, seen + 1, record, clock.now());
        setAside(record, detail);
        // Nothing of what it had folded before it failed is written.
        return { chunk, commit, fold: new Fold(generation, session, partition.id), parking, dead, versions };
      }
      versions.set(key, subjectversion);
    }
    return { chunk, commit, fold, parking, dead, versions };
  }

  private async nextCommits(session: ClientSession, chunks: readonly Chunk[]): Promise<ReadonlyMap<string, bigint>> {
    const ids = chunks.map(({ partition }) => partition.id);
    const offsets = this.generation.collection<OffsetDocument>(OFFSETS);
    const found = await offsets.find({ _id: { $in: ids } }, { session }).toArray();
    return new Map(found.map(({ _id, commits }) => [_id, commits + 1n]));
  }

  /**
   * Compare and set: an offset moves only from where its chunk begins.
   * @throws Fenced when one of them is elsewhere
   */
  private async moveOffsets(session: ClientSession, all: readonly FoldedChunk[]): Promise<void> {
    const moves = all.map(({ chunk, commit, fold, parking }) => {
      const written = [...fold.collections(), ...(parking.isEmpty ? [] : [PARKED])];
      const wrote = Object.fromEntries(written.map((collection) => [`wrote.${collection}`, commit]));
      return {
        updateOne: {
          filter: { _id: chunk.partition.id, next: chunk.from },
          update: { $set: { next: nextAfter(chunk), commits: commit, ...wrote } },
        },
      };
    });
    const { matchedCount } = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .bulkWrite(moves, { session, ordered: false });
    if (matchedCount < all.length) throw new Fenced('a partition is no longer where its chunk begins');
  }

  /** An offset never comes back to where it was, so what was elsewhere in the transaction still is. */
  private async fencedAmong(chunks: readonly Chunk[]): Promise<ReadonlySet<Partition>> {
    const ids = chunks.map(({ partition }) => partition.id);
    const found = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .find({ _id: { $in: ids } })
      .toArray();
    const next = new Map(found.map((offset) => [offset._id, offset.next]));
    const fenced = chunks.filter(({ partition, from }) => next.get(partition.id) !== from);
    if (fenced.length === 0) throw new Error('An offset went back to where it was');
    return new Set(fenced.map(({ partition }) => partition));
  }

  private async versionsOf(session: ClientSession, chunks: readonly Chunk[]): Promise<ReadonlyMap<string, number>> {
    const keys = new Set<string>();
    for (const { records } of chunks) for (const { key } of records) if (key !== null) keys.add(key);
    const found = await this.generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: [...keys] } }, { session })
      .project<{ _id: string; version: number }>({ version: 1 })
      .toArray();
    return new Map(found.map(({ _id, version }) => [_id, version]));
  }

  private async saveVersions(
    session: ClientSession,
    stored: ReadonlyMap<string, number>,
    all: readonly FoldedChunk[],
  ): Promise<void> {
    const operations: AnyBulkWriteOperation<VersionDocument>[] = [];
    for (const { chunk, versions, commit } of all) {
      const stamp = { p: chunk.partition.id, c: commit };
      for (const [_id, version] of versions) {
        operations.push(
          stored.has(_id)
            ? { updateOne: { filter: { _id }, update: { $set: { version, ...stamp } } } }
            : { insertOne: { document: { _id, version, ...stamp } } },
        );
      }
    }
    if (operations.length > 0) {
      await this.generation.collection<VersionDocument>(VERSIONS).bulkWrite(operations, { session, ordered: false });
    }
  }
}

function nextAfter({ records, from }: Chunk): bigint {
  const last = records.at(-1);
  return last ? last.offset + 1n : from;
}

/** Several chunks one by one; one chunk in two halves. */
function divided(chunks: readonly Chunk[]): readonly Chunk[] {
  const [only, ...more] = chunks;
  if (!only || more.length > 0) return chunks;
  const { partition, records, from } = only;
  const half = Math.ceil(records.length / 2);
  const first = { partition, records: records.slice(0, half), from };
  return [first, { partition, records: records.slice(half), from: nextAfter(first) }];
}
