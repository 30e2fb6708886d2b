import { PARTITIONS } from '@imd/contracts';
import { Partitioners, type Kafka, type Producer, type TopicMessages } from 'kafkajs';
import type { OutboxDocument } from '../outbox/outbox';

/** The place that the records of one partition took in its log: from the first to before `next`. */
export interface SentRange {
  readonly from: bigint;
  readonly next: bigint;
}

/** By `<topic>/<partition>`. */
export type SentRanges = ReadonlyMap<string, SentRange>;

export function newProducer(kafka: Kafka): Producer {
  return kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
}

const partitioner = Partitioners.DefaultPartitioner();
const partitionMetadata = Array.from({ length: PARTITIONS }, (_, partitionId) => ({
  partitionId,
  partitionErrorCode: 0,
  leader: 0,
  replicas: [],
  isr: [],
}));

/** A key has its partition for ever, also on a topic that is made again: it follows from the key's bytes alone. */
export function partitionOf(topic: string, key: string): number {
  return partitioner({ topic, partitionMetadata, message: { key, value: null } });
}

/** Sends records in their order. @returns where they lie now */
export async function sendRecords(producer: Producer, records: readonly OutboxDocument[]): Promise<SentRanges> {
  const counts = new Map<string, bigint>();
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, headers, value } of records) {
    const partition = partitionOf(topic, key);
    const id = `${topic}/${partition}`;
    counts.set(id, (counts.get(id) ?? 0n) + 1n);
    const of = topics.get(topic) ?? { topic, messages: [] };
    topics.set(topic, of);
    of.messages.push({
      key,
      partition,
      headers,
      value: value === null || typeof value === 'string' ? value : Buffer.from(value.buffer),
    });
  }
  const stored = await producer.sendBatch({ acks: -1, topicMessages: [...topics.values()] });
  const ranges = new Map<string, SentRange>();
  for (const { topicName, partition, baseOffset } of stored) {
    const id = `${topicName}/${partition}`;
    const [from, count] = [BigInt(baseOffset ?? -1), counts.get(id)];
    if (from >= 0n && count !== undefined) ranges.set(id, { from, next: from + count });
  }
  return ranges;
}
