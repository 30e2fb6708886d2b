import { setTimeout as delay } from 'node:timers/promises';
import { EVENT_DEFINITIONS, PARTITIONS } from '@imd/contracts';
import type { Clock } from '@imd/kernel';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload, Kafka, TopicPartitionOffset } from 'kafkajs';
import type { Database } from '@imd/mongo';
import type { Logger } from 'pino';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Failpoint } from '../failpoint';
import type { Generation } from '../read-models/generations';
import { Chunks, Fenced } from './chunk';
import type { EventContext } from './event-context';
import { ModelWriter } from './model-writer';
import { ParkedKeys } from './parked-keys';
import { Partition } from './partition';
import { readRecord } from './record';

/** Events of one partition in a transaction; a transaction takes the chunks of several. */
const CHUNK = 1_000;
/** A read model learns of an event so much later at most; a fetch that has so many bytes does not wait. */
const GATHER_MS = 250;
const GATHER_BYTES = 65_536;
const BACKOFF_MS = 1_000;
const REQUESTS_EVERY_MS = 1_000;
/** Committing after every batch, as kafkajs does by itself, costs as many requests as there are partitions with events. */
const COMMIT_EVERY_MS = 1_000;

export interface ConsumerState {
  /** Events between what was applied and the end of the log, by partition. */
  readonly lag: ReadonlyMap<string, number>;
  readonly parked: number;
  /** Set when the consumer stopped for good. */
  readonly fatal: Error | null;
}

export interface EventsStrategyOptions {
  readonly kafka: Kafka;
  readonly database: Database;
  /** Resolved at every (re)start, so that a swap of generations is picked up. */
  readonly generation: () => Promise<Generation>;
  readonly service: string;
  readonly transport: symbol;
  readonly sessionTimeoutMs: number;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly failpoint: Failpoint;
  /** The consumer cannot go on and will not restart by itself. */
  readonly onFatal: (error: Error) => void;
}

/** One read model in one generation, from start to restart. */
interface Work {
  readonly generation: Generation;
  readonly partitions: Map<string, Partition>;
  readonly writer: ModelWriter;
  readonly parkedKeys: ParkedKeys;
  /** What Kafka has not been told of yet, by partition. */
  readonly uncommitted: Map<string, TopicPartitionOffset>;
}

/**
 * Brings events to `@EventPattern` handlers in the order of their aggregate, chunk by chunk of each partition. What the
 * partitions have at the same moment is one transaction with its projection and a compare-and-set of each offset. The offset in MongoDB is the only truth; Kafka's own
 * is committed for lag tools. No error of a handler ever reaches kafkajs, which would loop or stop on it.
 */
export class EventsStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  private consumer: Consumer | null = null;
  private work: Work | null = null;
  private readonly lag = new Map<string, number>();
  /** Where a partition was sent back to, to tell a log that begins later from one that was read ahead. */
  private readonly soughtTo = new Map<string, bigint>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private serving: Promise<void> | null = null;
  private committing: Promise<void> | null = null;
  private fatal: Error | null = null;
  private closing = false;
  private beginning: Promise<void> = Promise.resolve();

  constructor(private readonly options: EventsStrategyOptions) {
    super();
    this.transportId = options.transport;
  }

  listen(callback: (error?: unknown) => void): void {
    try {
      this.refuseWrongHandlers();
    } catch (error) {
      callback(error);
      return;
    }
    this.beginning = this.beginWhenPossible();
    callback();
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.beginning;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    // A broker that is away is not waited for.
    await Promise.race([this.commit(), delay(COMMIT_EVERY_MS, undefined, { ref: false })]);
    // Lets the chunk at work end, then leaves the group.
    await this.consumer?.disconnect();
    this.consumer = null;
    await this.serving;
  }

  /** Starts over on the live generation. */
  async restart(): Promise<void> {
    await this.close();
    this.closing = false;
    this.beginning = this.beginWhenPossible();
    await this.beginning;
  }

  /** The generation that it works on; null before it has begun. */
  generation(): number | null {
    return this.work?.generation.number ?? null;
  }

  state(): ConsumerState {
    let parked = 0;
    for (const { parkedKeys } of this.partitions()) parked += parkedKeys.size;
    return { lag: this.lag, parked, fatal: this.fatal };
  }

  on(): never {
    throw new Error('The strategy emits no events of its own');
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  /** A broker that is away at the start is waited for. */
  private async beginWhenPossible(): Promise<void> {
    while (!this.closing) {
      try {
        await this.begin();
        return;
      } catch (error) {
        this.options.logger.warn({ err: error }, 'consumer: could not begin yet');
        await this.consumer?.disconnect().catch(() => undefined);
        await delay(BACKOFF_MS);
      }
    }
  }

  private async begin(): Promise<void> {
    const generation = await this.options.generation();
    const work = this.workOn(generation);
    this.work = work;
    this.soughtTo.clear();
    const consumer = this.options.kafka.consumer({
      groupId: generation.group(this.options.service),
      sessionTimeout: this.options.sessionTimeoutMs,
      heartbeatInterval: Math.floor(this.options.sessionTimeoutMs / 5),
      allowAutoTopicCreation: false,
      // A trickle of events is gathered for a while: what a chunk costs hardly depends on how many are in it.
      minBytes: GATHER_BYTES,
      maxWaitTimeInMs: GATHER_MS,
      retry: { retries: 8, initialRetryTime: 200, maxRetryTime: 5_000 },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      work.partitions.clear();
      work.uncommitted.clear();
      void this.seekToStored(consumer, work, payload.memberAssignment);
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (payload.restart) return;
      // A broker that is only just up does not know its groups yet; kafkajs would leave it at that.
      if (payload.error.name === 'KafkaJSGroupCoordinatorNotFound') {
        if (!this.closing) this.restart().catch((error: unknown) => this.stopForGood(error));
        return;
      }
      this.stopForGood(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: generation.topics(), fromBeginning: true });
    await consumer.run({
      eachBatchAutoResolve: false,
      autoCommit: false,
      // All partitions of a fetch at once: their chunks share a transaction.
      partitionsConsumedConcurrently: generation.topics().length * PARTITIONS,
      eachBatch: (payload) => this.eachBatch(consumer, work, payload),
    });
    this.timers.add(
      setInterval(() => {
        this.serving ??= this.serveRequests(work).finally(() => (this.serving = null));
      }, REQUESTS_EVERY_MS),
    );
    this.timers.add(
      setInterval(() => {
        this.committing ??= this.commit().finally(() => (this.committing = null));
      }, COMMIT_EVERY_MS),
    );
  }

  private stopForGood(cause: unknown): void {
    this.fatal = cause instanceof Error ? cause : new Error(String(cause));
    this.options.onFatal(this.fatal);
  }

  /** @throws Error for a handler of an unknown type, or two handlers of one type, which Nest would run at the same time */
  private refuseWrongHandlers(): void {
    for (const [type, handler] of this.messageHandlers) {
      if (!EVENT_DEFINITIONS.has(type)) throw new Error(`@EventPattern names ${type}, which is not in the registry`);
      if (handler.next) throw new Error(`@EventPattern ${type} has two handlers in one read model`);
    }
  }

  private async seekToStored(consumer: Consumer, work: Work, assignment: Record<string, number[]>): Promise<void> {
    try {
      for (const [topic, partitions] of Object.entries(assignment)) {
        for (const partition of partitions) {
          const read = partitionOf(work, topic, partition);
          const stored = { topic, partition, offset: String(await read.reload()) };
          consumer.seek(stored);
          // Who had it before may have ended before it told Kafka.
          if (!work.uncommitted.has(read.id)) work.uncommitted.set(read.id, stored);
        }
      }
    } catch (error) {
      // The check at the head of every batch seeks all the same.
      this.options.logger.warn({ err: error }, 'consumer: offsets could not be read at the start of the group');
    }
  }

  private async eachBatch(consumer: Consumer, work: Work, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic } = batch;
    const partition = partitionOf(work, topic, batch.partition);
    const { id } = partition;
    try {
      let next = await partition.next();
      const first = BigInt(batch.messages[0]?.offset ?? next);
      if (first > next && this.soughtTo.get(id) !== next) {
        this.soughtTo.set(id, next);
        consumer.seek({ topic, partition: partition.number, offset: String(next) });
        return;
      }
      this.soughtTo.delete(id);
      if (first > next)
        this.options.logger.error({ id, next, first }, 'consumer: the log begins after what was applied');
      const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= next);
      for (let start = 0; start < messages.length; start += CHUNK) {
        if (!payload.isRunning() || payload.isStale()) return;
        const records = messages.slice(start, start + CHUNK).map(readRecord);
        await work.writer.write({ partition, records, from: next });
        const last = records.at(-1);
        if (last) next = last.offset + 1n;
        payload.resolveOffset(String(next - 1n));
        work.uncommitted.set(id, { topic, partition: partition.number, offset: String(next) });
        this.lag.set(id, Number(BigInt(batch.highWatermark) - next));
        await payload.heartbeat();
      }
      payload.resolveOffset(batch.lastOffset());
    } catch (error) {
      if (error instanceof Fenced) {
        this.options.logger.info({ id }, 'consumer: another consumer moved this partition on');
        // Without what it thought it knew, the next batch begins with the stored offset.
        work.partitions.delete(id);
        return;
      }
      if (isKafkaError(error)) throw error;
      this.options.logger.warn({ err: error, id }, 'consumer: the partition waits and tries again');
      const resume = payload.pause();
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        resume();
      }, BACKOFF_MS);
      this.timers.add(timer);
    }
  }

  private workOn(generation: Generation): Work {
    const { database, clock, failpoint } = this.options;
    const dispatch = (data: unknown, context: EventContext) => this.dispatch(data, context);
    const chunks = new Chunks(database.client, generation, dispatch, clock, failpoint);
    const parkedKeys = new ParkedKeys(database.client, generation, dispatch);
    const writer = new ModelWriter(chunks, parkedKeys);
    return { generation, partitions: new Map(), writer, parkedKeys, uncommitted: new Map() };
  }

  /** Tells Kafka how far the group has come, for whoever asks it for the lag; nothing here goes by it. */
  private async commit(): Promise<void> {
    if (!this.work || !this.consumer) return;
    const { uncommitted } = this.work;
    const told = [...uncommitted];
    if (told.length === 0) return;
    try {
      await this.consumer.commitOffsets(told.map(([, offset]) => offset));
      for (const [id, offset] of told) if (uncommitted.get(id) === offset) uncommitted.delete(id);
    } catch (error) {
      this.options.logger.debug({ err: error }, 'consumer: Kafka is told later how far the group has come');
    }
  }

  private partitions(): Iterable<Partition> {
    return this.work?.partitions.values() ?? [];
  }

  private async dispatch(data: unknown, context: EventContext): Promise<void> {
    const handler = this.messageHandlers.get(context.type);
    if (!handler) return;
    const result: unknown = await handler(data, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }

  private async serveRequests({ partitions, parkedKeys }: Work): Promise<void> {
    for (const partition of partitions.values()) {
      await parkedKeys
        .serveRequests(partition)
        .catch((error: unknown) => this.options.logger.warn({ err: error }, 'consumer: redrive tries again'));
    }
  }
}

function partitionOf({ generation, partitions }: Work, topic: string, number: number): Partition {
  const id = `${topic}/${number}`;
  const known = partitions.get(id);
  if (known) return known;
  const partition = new Partition(generation, topic, number);
  partitions.set(id, partition);
  return partition;
}

/** kafkajs' own errors, a rebalance told by `heartbeat` for one, are for kafkajs. */
function isKafkaError(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}
