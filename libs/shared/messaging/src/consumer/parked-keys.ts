import type { Clock } from '@imd/kernel';
import { inTransaction, isRefusedWrite } from '@imd/mongo';
import type { ClientSession, MongoClient } from 'mongodb';
import {
  OFFSETS,
  PARKED,
  PARKED_EVENTS,
  type OffsetDocument,
  type ParkedDocument,
  type ParkedEventDocument,
} from '../read-models/documents';
import type { Failpoint } from '../failpoint';
import type { Generation } from '../read-models/generations';
import { addToOutbox } from '../outbox/outbox';
import { refusalOf } from './chunks';
import { deadLetter } from './dead-letter';
import { Fold } from './fold';
import { MustBeDivided } from './fold-chunk';
import { foldRecord, type Blocked, type Dispatch, type Outcome } from './fold-record';
import { rawRecord } from './parking';
import type { Partition } from './partition';
import { recordId } from './log-identity';
import { readRecord } from './record';
import { NO_VERSION, storedVersions, type SubjectVersion } from './versions';
import { writeFolded, wroteTo } from './write-folded';

/** A transaction drains this many events of a key, and no more bytes than stay far below what it can hold. */
const MOST_EVENTS = 500;
const MOST_BYTES = 4_000_000;

/** A parked aggregate was let go on, as far as it went. */
export interface LetGo {
  readonly subject: string;
  readonly asked: 'redrive' | 'discard';
  readonly by: string;
  readonly why: string | null;
  /** What still keeps it waiting; null when nothing does. */
  readonly stillBlocked: string | null;
}

interface Draining {
  readonly partition: Partition;
  readonly key: string;
  /** Why the first event is not folded, but set aside; null when it is. */
  readonly discard: string | null;
  readonly most: number;
}

/** Lets parked aggregates of a read model go on when an operator asks, or the chunk that has closed their gap. */
export class ParkedKeys {
  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
    private readonly onLetGo: (letGo: LetGo) => void = () => undefined,
    private readonly failpoint: Failpoint = () => undefined,
  ) {}

  /** Carries out what was asked for parked keys of a partition. */
  async serveRequests(partition: Partition): Promise<void> {
    if (partition.parkedKeys.size === 0) return;
    const requests = await this.parked.find({ p: partition.id, asked: { $ne: null } }).toArray();
    for (const request of requests) {
      this.failpoint('heal-begun');
      await this.drain(partition, request);
    }
  }

  /** Another build may know the types that kept keys of these partitions waiting. */
  async tryUnknownTypes(partitions: Iterable<Partition>): Promise<void> {
    const ids = Array.from(partitions, ({ id }) => id);
    const unknown = { p: { $in: ids }, reason: 'unknown-type' as const, asked: null };
    const request = { asked: 'redrive', by: 'a consumer that has joined', why: 'it may know the type' } as const;
    await this.parked.updateMany(unknown, { $set: request });
  }

  private get parked() {
    return this.generation.collection<ParkedDocument>(PARKED);
  }

  private get parkedEvents() {
    return this.generation.collection<ParkedEventDocument>(PARKED_EVENTS);
  }

  /** Applies a parked key's events, some in each transaction, until one blocks or none is left. */
  private async drain(partition: Partition, request: ParkedDocument): Promise<void> {
    const { _id: key, asked, by = 'nobody', why = null } = request;
    let discard = asked === 'discard' ? `discarded by ${by}: ${why ?? 'no reason was given'}` : null;
    let [most, isMore] = [discard === null ? MOST_EVENTS : 1, true];
    while (isMore) {
      try {
        isMore = await inTransaction(this.client, (session) =>
          this.drainSome(session, { partition, key, discard, most }),
        );
        this.failpoint('drain-after-commit');
        if (discard !== null) [discard, most] = [null, MOST_EVENTS];
      } catch (error) {
        const isRefused = isRefusedWrite(error);
        if (!isRefused && !(error instanceof MustBeDivided)) throw error;
        if (isRefused && most === 1) {
          await this.stayParked(key, refusalOf(error));
          return;
        }
        // The first event of a transaction tells by itself whether it is the one that blocks.
        most = Math.ceil(most / 2);
      }
    }
    const left = await this.parked.findOne({ _id: key });
    if (!left) partition.released(key);
    this.onLetGo({ subject: key, asked: asked ?? 'redrive', by, why, stillBlocked: left?.detail ?? null });
  }

  /**
   * True when there may be more to drain.
   * @throws MustBeDivided when a handler fails after other events were folded, which cannot be told apart any more
   */
  private async drainSome(session: ClientSession, { partition, key, discard, most }: Draining): Promise<boolean> {
    const { generation, dispatch } = this;
    const commit = await this.nextCommit(session, partition);
    const waiting = await this.firstWaiting(session, key, most);
    const stored = await storedVersions(generation, session, [key]);
    const before: SubjectVersion = stored.get(key) ?? NO_VERSION;
    let seen = before;
    let blocked: Blocked | null = null;
    const done: string[] = [];
    let fold = new Fold(generation, session, partition.id);
    for (const event of waiting) {
      const outcome =
        discard !== null
          ? discarded(event, seen)
          : await foldRecord({ partition, fold, dispatch }, readRecord(rawRecord(event)), seen);
      if (outcome.is === 'blocked') {
        if (outcome.byHandler && done.length > 0) throw new MustBeDivided(outcome.detail);
        if (outcome.byHandler) fold = new Fold(generation, session, partition.id);
        blocked = outcome;
        break;
      }
      if (outcome.is === 'advanced') seen = { version: outcome.version, event: outcome.event };
      done.push(event._id);
    }
    if (done.length > 0) {
      const versions = new Map(seen.version > before.version ? [[key, seen]] : []);
      await writeFolded(generation, session, stored, [{ partition, commit, fold, versions }]);
      await this.tellImages(session, partition, fold.collections(), commit);
      await this.parkedEvents.deleteMany({ _id: { $in: done } }, { session });
    }
    if (discard !== null) await this.setAside(session, partition, waiting, discard);
    if (blocked) {
      const { reason, detail, waitingFor } = blocked;
      await this.parked.updateOne({ _id: key }, { $set: { reason, detail, waitingFor, asked: null } }, { session });
    } else if (waiting.length === 0) await this.parked.deleteOne({ _id: key }, { session });
    this.failpoint('drain-before-commit');
    return blocked === null && waiting.length > 0;
  }

  /** What is discarded stays in the history, with who did so and why. */
  private async setAside(
    session: ClientSession,
    { topic, number }: Partition,
    events: readonly ParkedEventDocument[],
    reason: string,
  ): Promise<void> {
    const letters = events.map((event) =>
      deadLetter(this.generation, topic, number, readRecord(rawRecord(event)), reason, this.clock.now(), 2),
    );
    await addToOutbox(this.generation.db, session, letters);
  }

  private async stayParked(key: string, detail: string): Promise<void> {
    await this.parked.updateOne({ _id: key }, { $set: { reason: 'poison', detail, asked: null } });
  }

  private async firstWaiting(session: ClientSession, key: string, most: number): Promise<ParkedEventDocument[]> {
    const waiting: ParkedEventDocument[] = [];
    let bytes = 0;
    const inOrder = this.parkedEvents.find({ key }, { session }).sort({ version: 1, offset: 1 }).limit(most);
    for await (const event of inOrder) {
      waiting.push(event);
      bytes += event.value?.length() ?? 0;
      if (bytes > MOST_BYTES) break;
    }
    return waiting;
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
