import { inTransaction } from '@imd/mongo';
import type { ClientSession, MongoClient } from 'mongodb';
import {
  OFFSETS,
  PARKED,
  PARKED_EVENTS,
  type OffsetDocument,
  type ParkedDocument,
  type ParkedEventDocument,
} from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { Chunk } from './chunk';
import { Fold } from './fold';
import { foldRecord, type Dispatch, type Outcome } from './fold-record';
import { writeFolded, wroteTo } from './write-folded';
import { rawRecord } from './parking';
import type { Partition } from './partition';
import { recordId } from './log-identity';
import { readRecord } from './record';
import { NO_VERSION, storedVersions, type SubjectVersion } from './versions';

/** Lets parked aggregates of a read model go on: when the gap they wait at has closed, or when an operator asks. */
export class ParkedKeys {
  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly dispatch: Dispatch,
  ) {}

  /** Carries out what an operator asked for parked keys of a partition. */
  async serveRequests(partition: Partition): Promise<void> {
    if (partition.parkedKeys.size === 0) return;
    const requests = await this.parked.find({ p: partition.id, asked: { $ne: null } }).toArray();
    for (const { _id, asked } of requests) await this.drain(partition, _id, asked === 'discard');
  }

  /** Drains the keys whose missing version came with a chunk that has been applied. */
  async healGaps({ partition, records }: Chunk): Promise<void> {
    const { parkedKeys } = partition;
    if (parkedKeys.size === 0) return;
    const arrived = new Set(records.flatMap(({ key }) => (key !== null && parkedKeys.has(key) ? [key] : [])));
    for (const key of arrived) {
      const parked = await this.parked.findOne({ _id: key });
      if (parked?.reason !== 'gap') continue;
      const missing = await this.parkedEvents.findOne({ key, version: parked.waitingFor });
      if (missing) await this.drain(partition, key, false);
    }
  }

  private get parked() {
    return this.generation.collection<ParkedDocument>(PARKED);
  }

  private get parkedEvents() {
    return this.generation.collection<ParkedEventDocument>(PARKED_EVENTS);
  }

  /** Applies a parked key's events, each in its own transaction, until one blocks or none is left. */
  private async drain(partition: Partition, key: string, discardFirst: boolean): Promise<void> {
    let discard = discardFirst;
    while (await inTransaction(this.client, (session) => this.drainNext(session, partition, key, discard)))
      discard = false;
    if (!(await this.parked.findOne({ _id: key }))) partition.released(key);
  }

  /** True when there may be more to drain. */
  private async drainNext(
    session: ClientSession,
    partition: Partition,
    key: string,
    discard: boolean,
  ): Promise<boolean> {
    const { generation, dispatch } = this;
    const commit = await this.nextCommit(session, partition);
    const waiting = await this.parkedEvents.find({ key }, { session }).sort({ version: 1, offset: 1 }).limit(1).next();
    if (!waiting) {
      await this.parked.deleteOne({ _id: key }, { session });
      return false;
    }
    const stored = await storedVersions(generation, session, [key]);
    const seen = stored.get(key) ?? NO_VERSION;
    const fold = new Fold(generation, session, partition.id);
    const outcome = discard
      ? discarded(waiting, seen)
      : await foldRecord({ partition, fold, dispatch }, readRecord(rawRecord(waiting)), seen);
    if (outcome.is === 'blocked') {
      const { reason, detail, waitingFor } = outcome;
      await this.parked.updateOne({ _id: key }, { $set: { reason, detail, waitingFor, asked: null } }, { session });
      return false;
    }
    const versions = new Map<string, SubjectVersion>();
    if (outcome.is === 'advanced') versions.set(key, { version: outcome.version, event: outcome.event });
    await writeFolded(generation, session, stored, [{ partition, commit, fold, versions }]);
    await this.tellImages(session, partition, fold.collections(), commit);
    await this.parkedEvents.deleteOne({ _id: waiting._id }, { session });
    return true;
  }

  /** Counts a transaction that moves no offset. In each of them the parked events change, whatever comes of it. */
  private async nextCommit(session: ClientSession, partition: Partition): Promise<bigint> {
    const offset = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .findOneAndUpdate({ _id: partition.id }, { $inc: { commits: 1n } }, { session, returnDocument: 'after' });
    const commit = offset?.commits ?? 0n;
    await this.tellImages(session, partition, [PARKED], commit);
    return commit;
  }

  private async tellImages(
    session: ClientSession,
    partition: Partition,
    collections: Iterable<string>,
    commit: bigint,
  ): Promise<void> {
    const wrote = wroteTo(collections, commit);
    if (Object.keys(wrote).length === 0) return;
    await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .updateOne({ _id: partition.id }, { $set: wrote }, { session });
  }
}

/** An event that is discarded advances its aggregate without being folded. */
function discarded({ version, headers }: ParkedEventDocument, seen: SubjectVersion): Outcome {
  if (version === null || version <= seen.version) return { is: 'applied before' };
  return { is: 'advanced', version, event: recordId(headers) };
}
