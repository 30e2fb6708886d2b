import type { Clock } from '@imd/kernel';
import { inTransaction, isRefusedWrite } from '@imd/mongo';
import type { ClientSession, MongoClient } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { addToOutbox, type OutboxDocument } from '../outbox/outbox';
import { OFFSETS, PARKED, type OffsetDocument, type ParkedDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import { divided, Fenced, type Chunk } from './chunk';
import { foldChunk, MustBeDivided, type ChunkFolding, type FoldedChunk } from './fold-chunk';
import type { Dispatch } from './fold-record';
import { gapOf } from './parking';
import type { Partition } from './partition';
import { storedVersions, type SubjectVersion } from './versions';
import { writeFolded, wroteTo } from './write-folded';

/** The database ends a transaction after some seconds; 40 000 writes measured 3.5 s. */
const MOST_WRITES = 10_000;

/** A transaction has brought this about. */
export interface Committed {
  /** The versions that events brought their subjects to. */
  readonly versions: ReadonlyMap<string, SubjectVersion>;
  readonly parked: readonly ParkedDocument[];
  readonly deadLetters: readonly OutboxDocument[];
}

/** Applies chunks of a read model, each event exactly once in effect. */
export class Chunks {
  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
    private readonly failpoint: Failpoint,
    private readonly onCommitted: (committed: Committed) => void = () => undefined,
  ) {}

  /**
   * Applies chunks of different partitions and moves the partitions' offsets, in one transaction.
   * @returns the partitions that another consumer has moved on meanwhile; of those nothing is applied, of the others
   * all
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
      const isRefused = isRefusedWrite(error);
      if (!isRefused && !(error instanceof MustBeDivided)) throw error;
      if (isRefused && isOneEvent(chunks)) {
        await this.commit(chunks, refusalOf(error));
        return [];
      }
      // Each partition alone, then halves down to one event, show which event it is.
      const fenced: Partition[] = [];
      for (const smaller of divided(chunks)) fenced.push(...(await this.applyTogether([smaller])));
      return fenced;
    }
  }

  /** @param refused why the one event of the chunks is parked without being folded */
  private async commit(chunks: readonly Chunk[], refused: string | null = null): Promise<void> {
    const { client, generation, failpoint } = this;
    const folded = await inTransaction(client, async (session) => {
      const keys = keysOf(chunks);
      const stored = await storedVersions(generation, session, keys);
      const parkedKeys = await this.parkedAmong(session, chunks, keys);
      const all = await this.fold(session, chunks, { stored, parkedKeys, refused });
      refuseTooMany(all, chunks);
      await this.moveOffsets(session, all);
      await writeFolded(generation, session, stored, all);
      for (const { parking } of all) await parking.flush(session);
      const deadLetters = all.flatMap((each) => each.deadLetters);
      await addToOutbox(generation.db, session, deadLetters);
      failpoint('chunk-before-commit');
      return all;
    });
    failpoint('chunk-after-commit');
    for (const { partition, next, last, parking, versions, deadLetters } of folded) {
      const parked = parking.newlyParked();
      partition.moved(
        next,
        last,
        parked.map(({ _id }) => _id),
      );
      this.onCommitted({ versions, parked, deadLetters });
    }
  }

  private async fold(
    session: ClientSession,
    chunks: readonly Chunk[],
    known: Pick<ChunkFolding, 'stored' | 'parkedKeys' | 'refused'>,
  ): Promise<FoldedChunk[]> {
    const { generation, dispatch, clock } = this;
    const isAlone = isOneEvent(chunks);
    const commits = await this.nextCommits(session, chunks);
    const all: FoldedChunk[] = [];
    for (const chunk of chunks) {
      const commit = commits.get(chunk.partition.id);
      if (commit === undefined) throw new Fenced(`${chunk.partition.id} has no offset`);
      const folding = { ...known, generation, session, dispatch, clock, isAlone };
      all.push(await foldChunk(folding, chunk, commit));
    }
    return all;
  }

  /** Mostly nothing waits, and to ask after each key would cost as much as reading its version. */
  private async parkedAmong(
    session: ClientSession,
    chunks: readonly Chunk[],
    keys: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, number | null>> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const partitions = chunks.map(({ partition }) => partition.id);
    if ((await parked.findOne({ p: { $in: partitions } }, { session })) === null) return new Map();
    const found = await parked
      .find({ _id: { $in: [...keys] } }, { session })
      .project<Pick<ParkedDocument, '_id' | 'reason' | 'waitingFor'>>({ reason: 1, waitingFor: 1 })
      .toArray();
    return new Map(found.map((document) => [document._id, gapOf(document)]));
  }

  private async nextCommits(session: ClientSession, chunks: readonly Chunk[]): Promise<ReadonlyMap<string, bigint>> {
    const ids = chunks.map(({ partition }) => partition.id);
    const offsets = this.generation.collection<OffsetDocument>(OFFSETS);
    const found = await offsets.find({ _id: { $in: ids } }, { session }).toArray();
    return new Map(found.map(({ _id, commits }) => [_id, commits + 1n]));
  }

  /**
   * Compares and sets: an offset moves only from where its chunk begins, or a consumer that was frozen and thawed would
   * apply events that another has applied meanwhile.
   * @throws Fenced when one of them is elsewhere
   */
  private async moveOffsets(session: ClientSession, all: readonly FoldedChunk[]): Promise<void> {
    const moves = all.map(({ partition, from, next, last, commit, fold, parking }) => {
      const wrote = wroteTo([...fold.collections(), ...(parking.isEmpty ? [] : [PARKED])], commit);
      return {
        updateOne: {
          filter: { _id: partition.id, next: from },
          update: { $set: { next, last, commits: commit, ...wrote } },
        },
      };
    });
    const { matchedCount } = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .bulkWrite(moves, { session, ordered: false });
    if (matchedCount < all.length) throw new Fenced('a partition is no longer where its chunk begins');
  }

  /** An offset never comes back to where it was, so one that differed inside the transaction differs here too. */
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
}

/** Why the database refused to write an event. */
export function refusalOf(error: unknown): string {
  return `the database refused to write it: ${error instanceof Error ? error.message : String(error)}`;
}

function isOneEvent(chunks: readonly Chunk[]): boolean {
  return chunks.length === 1 && chunks[0]?.records.length === 1;
}

/** @throws MustBeDivided when the database would not carry out so many writes in time */
function refuseTooMany(all: readonly FoldedChunk[], chunks: readonly Chunk[]): void {
  const writes = all.reduce((sum, { fold, versions }) => sum + fold.size + versions.size, 0);
  if (writes > MOST_WRITES && !isOneEvent(chunks)) throw new MustBeDivided(`${writes} writes in one transaction`);
}

function keysOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { records } of chunks) for (const { key } of records) if (key !== null) keys.add(key);
  return keys;
}
