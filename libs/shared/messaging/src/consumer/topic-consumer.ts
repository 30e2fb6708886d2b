import { PARTITIONS } from '@imd/contracts';
import type { Consumer, ConsumerCrashEvent, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { KafkaOffsets } from './kafka-offsets';
import { logBounds } from './log-identity';
import type { ModelReader } from './model-reader';
import { TopicReader } from './topic-reader';

/** A fetch waits this long for events, or until it has this many bytes; a read model learns of an event no later. */
const GATHER_MS = 250;
const GATHER_BYTES = 65_536;

export interface TopicConsumerOptions {
  readonly kafka: Kafka;
  readonly topic: string;
  readonly groupId: string;
  readonly sessionTimeoutMs: number;
  readonly logger: Logger;
}

interface Member {
  readonly consumer: Consumer;
  readonly offsets: KafkaOffsets;
  readonly reader: TopicReader;
}

/**
 * Consumes one topic for the read models of a process that want it: it is a member of the topic's Kafka group while
 * there are any. Another topic that is lost or has no leader holds up nothing here.
 */
export class TopicConsumer {
  private readonly models = new Set<ModelReader>();
  private member: Promise<Member> | null = null;

  constructor(private readonly options: TopicConsumerOptions) {}

  async add(model: ModelReader): Promise<void> {
    this.models.add(model);
    this.member ??= this.join();
    const { reader } = await this.member;
    await reader.take([model]);
  }

  /** Leaves the group with the last of them, so that its partitions wait for no session to time out. */
  async remove(model: ModelReader): Promise<void> {
    this.models.delete(model);
    if (this.models.size > 0) return;
    const { member } = this;
    this.member = null;
    await member?.then(leave, () => undefined);
  }

  private async join(): Promise<Member> {
    const { kafka, topic, groupId, sessionTimeoutMs, logger } = this.options;
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 5),
      allowAutoTopicCreation: false,
      // A trickle of events is gathered for a while: the cost of a chunk hardly depends on how many are in it.
      minBytes: GATHER_BYTES,
      maxWaitTimeInMs: GATHER_MS,
      retry: { retries: 8, initialRetryTime: 200, maxRetryTime: 5_000 },
    });
    const offsets = new KafkaOffsets(consumer, logger);
    const bounds = () => logBounds(kafka, [topic]);
    const reader = new TopicReader({ topic, models: this.models, consumer, offsets, bounds, logger });
    const member = { consumer, offsets, reader };
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void reader.joined(payload.memberAssignment[topic] ?? []));
    consumer.on(consumer.events.CRASH, ({ payload }) => this.crashed(member, payload));
    // A consumer that crashes while it joins stops this again, so it starts before.
    offsets.start();
    try {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        // All partitions of a fetch run at once, so that their chunks share a transaction.
        partitionsConsumedConcurrently: PARTITIONS,
        eachBatch: (payload) => reader.eachBatch(payload),
      });
    } catch (error) {
      this.member = null;
      await leave(member).catch(() => undefined);
      throw error;
    }
    return member;
  }

  /** kafkajs starts again by itself what it calls a restart; of the rest each read model decides for itself. */
  private crashed(member: Member, { restart, error }: ConsumerCrashEvent['payload']): void {
    if (restart) return;
    this.member = null;
    member.reader.stop();
    void member.offsets.stop();
    for (const model of [...this.models]) model.crashed(error);
  }
}

async function leave({ consumer, offsets, reader }: Member): Promise<void> {
  reader.stop();
  await offsets.stop();
  await consumer.disconnect();
}
