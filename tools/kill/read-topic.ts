import type { EachMessagePayload, Kafka } from 'kafkajs';

export interface TopicRecord {
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
}

const READ_WITHIN_MS = 60_000;
let readers = 0;

/** The records are those from the first to the one that is last now, as they lie on the topic. */
export async function readTopic(kafka: Kafka, topic: string): Promise<TopicRecord[]> {
  const last = await lastOffsets(kafka, topic);
  const left = new Set(last.keys());
  const read: TopicRecord[] = [];
  if (left.size === 0) return read;

  const consumer = kafka.consumer({ groupId: `${topic}.reader-${process.pid}-${++readers}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const timeout = setTimeout(() => reject(new Error(`${topic} could not be read to its end`)), READ_WITHIN_MS);
      const eachMessage = ({ partition, message }: EachMessagePayload) => {
        const offset = BigInt(message.offset);
        const end = last.get(partition) ?? -1n;
        if (offset <= end) read.push(recordOf(partition, message));
        if (offset >= end) left.delete(partition);
        if (left.size === 0) {
          clearTimeout(timeout);
          resolve();
        }
        return Promise.resolve();
      };
      consumer.run({ eachMessage, autoCommit: false }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return read;
}

/** Only partitions that hold anything have a last offset. */
async function lastOffsets(kafka: Kafka, topic: string): Promise<Map<number, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    return new Map(
      offsets
        .filter(({ low, high }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => [partition, BigInt(high) - 1n]),
    );
  } finally {
    await admin.disconnect();
  }
}

function recordOf(partition: number, { offset, key, headers = {}, value }: EachMessagePayload['message']): TopicRecord {
  return {
    partition,
    offset: BigInt(offset),
    key: key && key.toString(),
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, String(header)])),
    value,
  };
}
