import { PARTITIONS } from '@imd/contracts';
import type { Clock } from '@imd/kernel';
import type { Database } from '@imd/mongo';
import type { Consumer, ConsumerCrashEvent, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { Failpoint } from '../failpoint';
import { OFFSETS, type OffsetDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import { BatchReader } from './batch-reader';
import { Chunks, type Committed } from './chunks';
import type { Dispatch } from './fold-record';
import { KafkaOffsets } from './kafka-offsets';
import { logBounds, refuseOtherBounds, type LogFault } from './log-identity';
import { ModelWriter } from './model-writer';
import { ParkedKeys, type LetGo } from './parked-keys';
import type { Partition } from './partition';

/** A fetch waits this long for events, or until it has this many bytes; a read model learns of an event no later. */
const GATHER_MS = 250;
const GATHER_BYTES = 65_536;
const REQUESTS_EVERY_MS = 1_000;

export interface GroupMemberOptions {
  readonly kafka: Kafka;
  readonly database: Database;
  readonly service: string;
  readonly sessionTimeoutMs: number;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly failpoint: Failpoint;
  readonly dispatch: Dispatch;
  /** Outlives the member: the lag by partition. */
  readonly lag: Map<string, number>;
  readonly onCommitted: (committed: Committed) => void;
  readonly onLetGo: (letGo: LetGo) => void;
  /** The log is not the one that the read model has applied. */
  readonly onLogFault: (fault: LogFault) => void;
  /** kafkajs has given the consumer up and does not start it again. */
  readonly onCrash: (error: Error) => void;
}

/** A member of a read model's Kafka group, from one start of the strategy to the next; it works on one generation. */
export class GroupMember {
  readonly consumer: Consumer;
  private readonly parkedKeys: ParkedKeys;
  private readonly offsets: KafkaOffsets;
  private readonly reader: BatchReader;
  private timer: NodeJS.Timeout | undefined;
  private serving: Promise<void> | null = null;
  private leaving: Promise<void> | null = null;

  constructor(
    readonly generation: Generation,
    private readonly options: GroupMemberOptions,
  ) {
    const { kafka, database, service, sessionTimeoutMs, logger, clock, failpoint, dispatch, lag } = options;
    this.consumer = kafka.consumer({
      groupId: generation.group(service),
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 5),
      allowAutoTopicCreation: false,
      // A trickle of events is gathered for a while: the cost of a chunk hardly depends on how many are in it.
      minBytes: GATHER_BYTES,
      maxWaitTimeInMs: GATHER_MS,
      retry: { retries: 8, initialRetryTime: 200, maxRetryTime: 5_000 },
    });
    this.parkedKeys = new ParkedKeys(database.client, generation, dispatch, clock, options.onLetGo, failpoint);
    this.offsets = new KafkaOffsets(this.consumer, logger);
    const chunks = new Chunks(database.client, generation, dispatch, clock, failpoint, options.onCommitted);
    const writer = new ModelWriter(chunks);
    this.reader = new BatchReader({
      generation,
      consumer: this.consumer,
      writer,
      offsets: this.offsets,
      bounds: (topics) => logBounds(kafka, topics),
      onLogFault: options.onLogFault,
      onAssigned: (partitions) => this.parkedKeys.tryUnknownTypes(partitions),
      lag,
      logger,
    });
  }

  /** @throws LogFault when a log is shorter than what was applied of it, is gone or begins later */
  async join(): Promise<void> {
    const { consumer, generation, reader } = this;
    // A group cannot be joined for a topic that is gone.
    await refuseOtherLogs(this.options.kafka, generation);
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void reader.joined(payload.memberAssignment));
    consumer.on(consumer.events.CRASH, ({ payload }) => this.crashed(payload));
    await consumer.connect();
    await consumer.subscribe({ topics: generation.topics(), fromBeginning: true });
    await consumer.run({
      eachBatchAutoResolve: false,
      autoCommit: false,
      // All partitions of a fetch run at once, so that their chunks share a transaction.
      partitionsConsumedConcurrently: generation.topics().length * PARTITIONS,
      eachBatch: (payload) => reader.eachBatch(payload),
    });
    if (this.leaving) return;
    this.offsets.start();
    this.timer = setInterval(() => {
      this.serving ??= this.serveRequests().finally(() => (this.serving = null));
    }, REQUESTS_EVERY_MS);
  }

  /** Lets the chunk at work end and leaves the group, so that its partitions wait for no session to time out. */
  leave(): Promise<void> {
    return (this.leaving ??= this.leaveGroup());
  }

  private async leaveGroup(): Promise<void> {
    clearInterval(this.timer);
    this.reader.stop();
    await this.offsets.stop();
    await this.consumer.disconnect();
    await this.serving;
  }

  partitions(): Iterable<Partition> {
    return this.reader.known();
  }

  private crashed({ restart, error }: ConsumerCrashEvent['payload']): void {
    if (!restart) this.options.onCrash(error);
  }

  private async serveRequests(): Promise<void> {
    for (const partition of this.partitions()) {
      await this.parkedKeys
        .serveRequests(partition)
        .catch((error: unknown) => this.options.logger.warn({ err: error }, 'consumer: redrive tries again'));
    }
  }
}

/**
 * A read model can be built from complete logs alone.
 * @throws LogFault for the first partition whose log does not begin with its first record
 */
export async function refuseHeadlessLogs(kafka: Kafka, generation: Generation): Promise<void> {
  for (const [id, bounds] of await logBounds(kafka, generation.topics())) refuseOtherBounds(id, 0n, bounds);
}

/**
 * Compares how far a generation has come with the logs as the broker has them.
 * @throws LogFault for the first partition whose log does not reach so far, or begins later
 */
export async function refuseOtherLogs(kafka: Kafka, generation: Generation): Promise<void> {
  const offsets = await generation.collection<OffsetDocument>(OFFSETS).find().toArray();
  const bounds = await logBounds(kafka, generation.topics());
  for (const { _id, next } of offsets) refuseOtherBounds(_id, next, bounds.get(_id));
}
