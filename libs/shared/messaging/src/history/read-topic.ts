import { newId } from '@imd/kernel';
import type { IHeaders, Kafka } from 'kafkajs';

/** A record as it lies on its topic. */
export interface TopicRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly headers: IHeaders;
  readonly value: Buffer | null;
}

export interface TopicRange {
  readonly from: bigint;
  /** The offset after the last record. */
  readonly to: bigint;
}

/** A broker that stands still must not keep an operator or a start waiting for ever. */
const SILENT_MS = 60_000;

/**
 * Reads a part of a topic, batch by batch of each partition, beside whatever else reads it.
 * @param each is told of a batch at a time; an error of it ends the reading
 */
export async function readTopic(
  kafka: Kafka,
  topic: string,
  ranges: ReadonlyMap<number, TopicRange>,
  each: (records: readonly TopicRecord[]) => Promise<void>,
): Promise<void> {
  const left = new Map([...ranges].filter(([, { from, to }]) => from < to));
  if (left.size === 0) return;
  const groupId = `${topic}.reader-${newId()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  await consumer.connect();
  let silence: NodeJS.Timeout | undefined;
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const wait = () => {
        clearTimeout(silence);
        silence = setTimeout(() => reject(new Error(`${topic} could not be read to its end`)), SILENT_MS);
      };
      wait();
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      const eachBatch: Parameters<typeof consumer.run>[0] = {
        autoCommit: false,
        eachBatchAutoResolve: true,
        eachBatch: async ({ batch: { partition, messages } }) => {
          const range = left.get(partition);
          const last = messages.at(-1);
          if (!range || !last) return;
          const wanted = messages.filter(({ offset }) => BigInt(offset) >= range.from && BigInt(offset) < range.to);
          const records = wanted.map(({ offset, key, headers = {}, value }) => ({
            topic,
            partition,
            offset: BigInt(offset),
            key: key && key.toString(),
            headers,
            value,
          }));
          try {
            wait();
            if (records.length > 0) await each(records);
            if (BigInt(last.offset) + 1n >= range.to) left.delete(partition);
            if (left.size === 0) resolve();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        },
      };
      consumer.run(eachBatch).catch(reject);
      for (const [partition, { from }] of left) consumer.seek({ topic, partition, offset: String(from) });
    });
  } finally {
    clearTimeout(silence);
    await consumer.disconnect();
    await forget(kafka, groupId);
  }
}

/** The group has served once. */
async function forget(kafka: Kafka, groupId: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  // A group that the broker has not let go of yet ends by itself.
  await admin.deleteGroups([groupId]).catch(() => undefined);
  await admin.disconnect();
}
