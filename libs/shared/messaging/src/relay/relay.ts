import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from '@imd/mongo';
import type { ChangeStream, ChangeStreamInsertDocument, Db, MongoClient, Timestamp } from 'mongodb';
import type { Kafka, Producer } from 'kafkajs';
import type { Logger } from 'pino';
import { atOneMoment } from '../at-one-moment';
import type { DayCloser } from '../days/day-closer';
import type { Failpoint } from '../failpoint';
import { StoreBehindTopic } from '../history/topic-tail';
import { EVENTS, PENDING, type EventDocument, type OutboxDocument } from '../outbox/outbox';
import { TopicUnusable } from '../topics/create-topics';
import { SentTopics } from '../topics/sent-topics';
import { RecordLimit } from '../topics/record-limit';
import { batchesOf, MOST_BATCH_BYTES } from './batches';
import { LEASE_MS, type Lease } from './lease';
import { refusedAsTooLarge, setAside } from './refused-records';
import { newProducer, sendRecords } from './send-records';
import { SentRecords } from './sent-records';

type InsertStream = ChangeStream<EventDocument, ChangeStreamInsertDocument<EventDocument>>;

const BATCH = 1_000;
/** At most this many records wait in memory while the broker is slow; the rest waits in the database. */
const READ_AHEAD = 5_000;
const BACKOFF_MS = 500;

/**
 * Brings the outbox to the topics, in commit order per aggregate and at least once: the first occurrence of every event
 * is ordered within its aggregate. The relay first sends what is pending and then follows the change stream, since a
 * cursor over ids misses a record whose transaction commits after one with a later id.
 */
export class Relay {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private readonly topics: SentTopics;
  private readonly limit = new RecordLimit();
  /** How often this relay began to send under its lease. */
  leasesTaken = 0;

  constructor(
    private readonly client: MongoClient,
    private readonly db: Db,
    private readonly kafka: Kafka,
    private readonly lease: Lease,
    private readonly logger: Logger,
    private readonly failpoint: Failpoint = () => undefined,
    /** A topic that was sent to is gone: the relay has ended, and nothing but a person brings the topic back. */
    private readonly onTopicLost: (error: TopicUnusable) => void = () => undefined,
    /** Compares the store with its topics before anything is sent. @throws StoreBehindTopic */
    private readonly compare: () => Promise<void> = () => Promise.resolve(),
    private readonly days: DayCloser | null = null,
  ) {
    this.topics = new SentTopics(db);
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        if (await this.lease.acquire()) {
          this.leasesTaken += 1;
          this.logger.info({ lease: 'relay', times: this.leasesTaken }, 'relay: lease taken');
          await this.publishWhileHolding();
        } else await this.pause(LEASE_MS / 4);
      } catch (error) {
        if (this.stopped) break;
        if (error instanceof TopicUnusable) {
          this.onTopicLost(error);
          break;
        }
        if (error instanceof StoreBehindTopic) {
          this.logger.error({ err: error, reason: error.reason }, 'relay: the store lacks events that its topic has');
          // An operator recovers the store under this lease.
          await this.lease.release();
          await this.pause(LEASE_MS);
          continue;
        }
        this.logger.warn({ err: error }, 'relay: starting over with a new producer');
        await this.pause(BACKOFF_MS);
      }
    }
    await this.lease
      .release()
      .catch((error: unknown) => this.logger.info({ err: error }, 'relay: the lease runs out by itself'));
  }

  private async publishWhileHolding(): Promise<void> {
    // Never use a producer again after a failed send: the broker may have stored the batch whose answer was lost, and
    // takes the next one, which carries the same sequence numbers, for a repetition that it need not store.
    const producer = newProducer(this.kafka);
    const abort = new AbortController();
    const stop = () => abort.abort();
    this.stopping.signal.addEventListener('abort', stop);
    const sent = new SentRecords(this.db, this.topics);
    let stream: InsertStream | null = null;
    try {
      await this.topics.refuseLost(this.kafka);
      await this.compare();
      const sentTo = (await this.topics.all()).map(({ _id }) => _id);
      await this.limit.read(this.kafka, sentTo);
      await producer.connect();
      const beforeScan = await this.committedTime();
      await this.publishPending(producer, sent);
      stream = this.openStream(beforeScan);
      const renewing = this.keepLease(abort.signal);
      const publishing = this.publishStream(producer, stream, sent, abort.signal);
      const closing = this.days?.keepClosing(abort.signal);
      await Promise.race([renewing, publishing, sent.failed]).finally(stop);
      await Promise.allSettled([stream.close(), renewing, publishing, closing]);
    } finally {
      this.stopping.signal.removeEventListener('abort', stop);
      await stream?.close();
      await sent
        .settled()
        .catch((error: unknown) =>
          this.logger.info({ err: error }, 'relay: what was sent stays pending and is sent again'),
        );
      await producer
        .disconnect()
        .catch((error: unknown) => this.logger.info({ err: error }, 'relay: the producer is gone'));
    }
  }

  /**
   * The time up to which a majority has everything. The scan sees no more than that either, so that a record is in the
   * scan or in a stream that begins at this time. The time of a plain command may be later: a record between the two
   * would be in neither.
   */
  private async committedTime(): Promise<Timestamp> {
    const read = { find: EVENTS, limit: 1, projection: { _id: 1 }, readConcern: { level: 'majority' } };
    const { operationTime } = await inTime(this.db.command(read));
    return operationTime as Timestamp;
  }

  /**
   * Sends everything pending, a snapshot at a time: a snapshot that holds a version of an aggregate holds all earlier
   * ones.
   */
  private async publishPending(producer: Producer, sent: SentRecords): Promise<void> {
    for (let found = BATCH; found === BATCH && !this.stopped;) {
      const pending = await inTime(
        atOneMoment(this.client, (options) =>
          this.db
            .collection<EventDocument>(EVENTS)
            .find(PENDING, options)
            .sort({ subject: 1, version: 1 })
            .limit(BATCH)
            .toArray(),
        ),
      );
      if (!(await this.lease.acquire())) throw new Error('the lease went to another relay');
      await this.publish(producer, pending, sent);
      // The next snapshot would find a record again that is still pending.
      await sent.settled();
      found = pending.length;
    }
  }

  private openStream(startAtOperationTime: Timestamp): InsertStream {
    return this.db.collection<EventDocument>(EVENTS).watch<EventDocument, ChangeStreamInsertDocument<EventDocument>>(
      // An event that an operator takes back into the history is on its topic already.
      [{ $match: { operationType: 'insert', 'fullDocument.pending': true } }],
      { startAtOperationTime, batchSize: BATCH },
    );
  }

  private async publishStream(
    producer: Producer,
    stream: InsertStream,
    sent: SentRecords,
    signal: AbortSignal,
  ): Promise<void> {
    const waiting: OutboxDocument[] = [];
    let sending: Promise<void> | null = null;
    let failure: unknown = null;
    const send = async () => {
      while (waiting.length > 0 && !signal.aborted) await this.publish(producer, waiting.splice(0, BATCH), sent);
    };
    while (!signal.aborted) {
      const { fullDocument } = await stream.next().catch((error: unknown) => {
        throw failure ?? error;
      });
      waiting.push(fullDocument);
      sending ??= send()
        .catch((error: unknown) => {
          failure = error;
          // Wakes the reader, which waits for the next change.
          void stream.close();
        })
        .finally(() => (sending = null));
      if (waiting.length >= READ_AHEAD) await sending;
      if (failure) throw failure as Error;
    }
  }

  private async publish(producer: Producer, records: readonly OutboxDocument[], sent: SentRecords): Promise<void> {
    const most = Math.min(MOST_BATCH_BYTES, this.limit.bytes);
    for (const batch of batchesOf(records, most)) await this.publishOrSetAside(producer, batch, sent);
  }

  /**
   * A record that the broker takes at no attempt is set aside: the others go on, and readers see a gap in its aggregate
   * alone.
   */
  private async publishOrSetAside(
    producer: Producer,
    records: readonly OutboxDocument[],
    sent: SentRecords,
  ): Promise<void> {
    try {
      await this.publishBatch(producer, records, sent);
    } catch (error) {
      const [record, ...more] = records;
      if (record && more.length === 0 && refusedAsTooLarge(error)) {
        await setAside(this.db, record);
        const { subject, version, topic } = record;
        this.logger.error({ subject, version, topic }, 'relay: the broker refuses a record as too large');
        sent.add([record._id], new Map());
      }
      throw error;
    }
  }

  private async publishBatch(producer: Producer, records: readonly OutboxDocument[], sent: SentRecords): Promise<void> {
    // Never send without the lease: another relay may be sending the same records, and an older version would follow a
    // newer.
    if (!this.lease.isHeld()) throw new Error('the lease ran out before it could be renewed');
    await this.topics.remember(new Set(records.map(({ topic }) => topic)));
    const ranges = await sendRecords(producer, records);
    this.failpoint('relay-sent');
    this.topics.note(ranges);
    sent.add(
      records.map(({ _id }) => _id),
      ranges,
    );
  }

  private async keepLease(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(LEASE_MS / 4, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted && !(await this.lease.acquire())) throw new Error('the lease went to another relay');
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return delay(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
