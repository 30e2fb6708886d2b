import { calendarDay, type Clock } from '@imd/kernel';
import { inTime, inTransaction, isDatabaseError } from '@imd/mongo';
import { type AnyBulkWriteOperation, type ClientSession, type MongoClient } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { addToOutbox } from '../outbox/outbox';
import {
  OFFSETS,
  PARKED,
  PARKED_EVENTS,
  VERSIONS,
  type Generation,
  type OffsetDocument,
} from '../read-models/generations';
import { deadLetter } from './dead-letter';
import type { EventContext } from './event-context';
import { Fold } from './fold';
import { Parking, type ParkedDocument, type ParkedEventDocument } from './parking';
import { readRecord, type ReadRecord } from './record';

export interface VersionDocument {
  /** Subject. */
  readonly _id: string;
  readonly version: number;
  readonly p: string;
  readonly c: bigint;
}

/** Hands an event to its handler; events without one only advance. */
export type Dispatch = (data: unknown, context: EventContext) => Promise<void>;

/** Another consumer moved the partition on: what this one read is no longer its business. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** A handler failed in the middle of a chunk, so that what was folded so far cannot be trusted. */
class HandlerFailed extends Error {
  override readonly name = 'HandlerFailed';
}

/** One partition of one read model: applies its records in order, each exactly once in effect. */
export class PartitionProjector {
  private parked = new Set<string>();
  /** Where the partition goes on, as far as this consumer knows; null when it has to be read. */
  private known: bigint | null = null;

  constructor(
    private readonly client: MongoClient,
    private readonly generation: Generation,
    private readonly topic: string,
    private readonly partition: number,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
    private readonly failpoint: Failpoint,
  ) {}

  private get id(): string {
    return `${this.topic}/${this.partition}`;
  }

  get parkedKeys(): number {
    return this.parked.size;
  }

  /** Reads how far the partition has come, and what waits; to be called whenever the partition may have changed hands. */
  async reload(): Promise<bigint> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const waiting = await inTime(parked.find({ p: this.id }).project<{ _id: string }>({ _id: 1 }).toArray());
    this.parked = new Set(waiting.map(({ _id }) => _id));
    const offset = await inTime(this.generation.collection<OffsetDocument>(OFFSETS).findOne({ _id: this.id }));
    this.known = offset?.next ?? 0n;
    return this.known;
  }

  /**
   * Where the partition goes on. After a chunk of its own the consumer knows; when another has moved the partition on
   * meanwhile, the next chunk's compare-and-set tells.
   */
  async next(): Promise<bigint> {
    return this.known ?? this.reload();
  }

  /**
   * Applies a chunk and moves the partition's offset, in one transaction.
   * @throws Fenced when the offset is not where this consumer thinks it is
   */
  async apply(records: readonly ReadRecord[], from: bigint): Promise<void> {
    // Of a chunk that fails nobody knows whether it was committed.
    this.known = null;
    let next = from;
    try {
      next = await this.applyTogether(records, from);
    } catch (error) {
      if (!(error instanceof HandlerFailed)) throw error;
      // One of them cannot be handled: one at a time shows which.
      for (const record of records) next = await this.applyTogether([record], next);
    }
    this.known = next;
    await this.healGaps(records);
  }

  /** Resolves with where the partition goes on. */
  private async applyTogether(records: readonly ReadRecord[], from: bigint): Promise<bigint> {
    const last = records.at(-1);
    if (!last) return from;
    const next = last.offset + 1n;
    const parking = await inTransaction(this.client, async (session) => {
      const commit = await this.moveOffset(session, from, next);
      const versions = await this.versionsOf(session, records);
      const before = new Map(versions);
      const fold = new Fold(this.generation, session, this.id);
      const parked = new Parking(this.generation, this.id, this.parked);
      const dead: ReturnType<typeof deadLetter>[] = [];

      for (const record of records) {
        const { key, event } = record;
        if (key === null) {
          dead.push(
            deadLetter(
              this.generation,
              this.topic,
              this.partition,
              record,
              record.problem ?? 'the record has no key',
              this.clock.now(),
            ),
          );
          continue;
        }
        if (parked.holds(key)) {
          parked.append(key, record);
          continue;
        }
        const seen = versions.get(key) ?? 0;
        if (!event) {
          const detail = record.problem ?? 'the record cannot be read';
          parked.park(key, 'poison', detail, null, record, this.clock.now());
          dead.push(deadLetter(this.generation, this.topic, this.partition, record, detail, this.clock.now()));
          continue;
        }
        const { subjectversion } = event.attributes;
        if (subjectversion <= seen) continue;
        if (subjectversion > seen + 1) {
          parked.park(key, 'gap', `version ${seen + 1} has not arrived`, seen + 1, record, this.clock.now());
          continue;
        }
        try {
          await this.dispatch(event.data, this.contextOf(record, event.attributes, fold));
        } catch (error) {
          if (isDatabaseError(error)) throw error;
          if (records.length > 1) throw new HandlerFailed('a handler failed', { cause: error });
          const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
          parked.park(key, 'poison', detail, seen + 1, record, this.clock.now());
          dead.push(deadLetter(this.generation, this.topic, this.partition, record, detail, this.clock.now()));
          // The only event of this transaction: nothing of what it folded is written.
          await parked.flush(session);
          await addToOutbox(this.generation.db, session, dead);
          return parked;
        }
        versions.set(key, subjectversion);
      }

      await fold.flush(commit);
      await this.saveVersions(session, before, versions, commit);
      await parked.flush(session);
      await addToOutbox(this.generation.db, session, dead);
      this.failpoint('chunk-before-commit');
      return parked;
    });
    this.failpoint('chunk-after-commit');
    for (const key of parking.newKeys()) this.parked.add(key);
    return next;
  }

  /** Carries out what an operator asked for a parked key of this partition. */
  async serveRequests(): Promise<void> {
    if (this.parked.size === 0) return;
    const asked = await this.generation
      .collection<ParkedDocument>(PARKED)
      .find({ p: this.id, asked: { $ne: null } })
      .toArray();
    for (const { _id, asked: what } of asked) await this.drain(_id, what === 'discard');
  }

  private async healGaps(records: readonly ReadRecord[]): Promise<void> {
    if (this.parked.size === 0) return;
    const arrived = new Set(records.flatMap(({ key }) => (key !== null && this.parked.has(key) ? [key] : [])));
    for (const key of arrived) {
      const parked = await this.generation.collection<ParkedDocument>(PARKED).findOne({ _id: key });
      if (parked?.reason !== 'gap') continue;
      const missing = await this.generation
        .collection<ParkedEventDocument>(PARKED_EVENTS)
        .findOne({ key, version: parked.waitingFor });
      if (missing) await this.drain(key, false);
    }
  }

  /** Applies a parked key's events, each in its own transaction, until one blocks or none is left. */
  private async drain(key: string, discardFirst: boolean): Promise<void> {
    let discard = discardFirst;
    while (await inTransaction(this.client, (session) => this.drainNext(session, key, discard))) discard = false;
    const left = await this.generation.collection<ParkedDocument>(PARKED).findOne({ _id: key });
    if (!left) this.parked.delete(key);
  }

  /** True when there may be more to drain. */
  private async drainNext(session: ClientSession, key: string, discard: boolean): Promise<boolean> {
    const parked = this.generation.collection<ParkedDocument>(PARKED);
    const parkedEvents = this.generation.collection<ParkedEventDocument>(PARKED_EVENTS);
    const versions = this.generation.collection<VersionDocument>(VERSIONS);
    const offset = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .findOneAndUpdate({ _id: this.id }, { $inc: { commits: 1n } }, { session, returnDocument: 'after' });
    const commit = offset?.commits ?? 0n;
    const waiting = await parkedEvents.find({ key }, { session }).sort({ version: 1, offset: 1 }).limit(1).next();
    if (!waiting) {
      await parked.deleteOne({ _id: key }, { session });
      return false;
    }
    const seen = (await versions.findOne({ _id: key }, { session }))?.version ?? 0;
    const advance = (version: number) =>
      versions.updateOne({ _id: key }, { $set: { version, p: this.id, c: commit } }, { session, upsert: true });
    const remove = () => parkedEvents.deleteOne({ _id: waiting._id }, { session });

    if (discard || (waiting.version !== null && waiting.version <= seen)) {
      await remove();
      if (waiting.version !== null && waiting.version > seen) await advance(waiting.version);
      return true;
    }
    const block = async (reason: 'poison' | 'gap', detail: string, waitingFor: number | null) => {
      await parked.updateOne({ _id: key }, { $set: { reason, detail, waitingFor, asked: null } }, { session });
      return false;
    };
    const record = readRecord({
      key: Buffer.from(key),
      value: waiting.value && Buffer.from(waiting.value.buffer),
      headers: waiting.headers,
      offset: String(waiting.offset),
      timestamp: '0',
      attributes: 0,
    });
    if (!record.event) return block('poison', record.problem ?? 'the record cannot be read', null);
    const { subjectversion } = record.event.attributes;
    if (subjectversion > seen + 1) return block('gap', `version ${seen + 1} has not arrived`, seen + 1);
    const fold = new Fold(this.generation, session, this.id);
    try {
      await this.dispatch(record.event.data, this.contextOf(record, record.event.attributes, fold));
    } catch (error) {
      if (isDatabaseError(error)) throw error;
      return block('poison', error instanceof Error ? `${error.name}: ${error.message}` : String(error), seen + 1);
    }
    await fold.flush(commit);
    await advance(subjectversion);
    await remove();
    return true;
  }

  /** Compare and set: the offset moves only from where this consumer began. */
  private async moveOffset(session: ClientSession, from: bigint, to: bigint): Promise<bigint> {
    const moved = await this.generation
      .collection<OffsetDocument>(OFFSETS)
      .findOneAndUpdate(
        { _id: this.id, next: from },
        { $set: { next: to }, $inc: { commits: 1n } },
        { session, returnDocument: 'after' },
      );
    if (!moved) throw new Fenced(`${this.id} is no longer at ${from}`);
    return moved.commits;
  }

  private async versionsOf(session: ClientSession, records: readonly ReadRecord[]): Promise<Map<string, number>> {
    const keys = [...new Set(records.flatMap(({ key }) => (key === null ? [] : [key])))];
    const found = await this.generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: keys } }, { session })
      .toArray();
    return new Map(found.map(({ _id, version }) => [_id, version]));
  }

  private async saveVersions(
    session: ClientSession,
    before: ReadonlyMap<string, number>,
    after: ReadonlyMap<string, number>,
    commit: bigint,
  ): Promise<void> {
    const operations: AnyBulkWriteOperation<VersionDocument>[] = [];
    for (const [_id, version] of after) {
      const known = before.get(_id);
      if (known === version) continue;
      operations.push(
        known === undefined
          ? { insertOne: { document: { _id, version, p: this.id, c: commit } } }
          : { updateOne: { filter: { _id }, update: { $set: { version, p: this.id, c: commit } } } },
      );
    }
    if (operations.length > 0) {
      await this.generation.collection<VersionDocument>(VERSIONS).bulkWrite(operations, { session, ordered: false });
    }
  }

  private contextOf(
    record: ReadRecord,
    attributes: NonNullable<ReadRecord['event']>['attributes'],
    fold: Fold,
  ): EventContext {
    const time = new Date(attributes.time);
    return {
      type: attributes.type,
      id: attributes.id,
      subject: attributes.subject,
      version: attributes.subjectversion,
      time,
      recordedOn: calendarDay(time),
      actor: attributes.actor,
      topic: this.topic,
      partition: this.partition,
      offset: record.offset,
      fold,
    };
  }
}
