import { PARTITIONS } from '@imd/contracts';
import type { Kafka } from 'kafkajs';

/** A topic exists whose number of partitions is wrong, which nothing can change. */
export class TopicUnusable extends Error {
  override readonly name = 'TopicUnusable';
}

/**
 * Creates the topics that are missing. The code does this, never the broker on first use: a topic is kept for ever, since read
 * models are rebuilt from it, and its number of partitions is fixed, since another count would send an aggregate's later events
 * to another partition than its earlier ones.
 *
 * @throws TopicUnusable when a topic exists with another number of partitions
 */
export async function createTopics(kafka: Kafka, topics: readonly string[], replicationFactor: number): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !existing.has(topic));
    if (missing.length > 0) {
      // Two services may create the same topic at once; kafkajs tells the second one that it exists, and throws nothing.
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: PARTITIONS,
          replicationFactor,
          configEntries: [
            { name: 'retention.ms', value: '-1' },
            { name: 'retention.bytes', value: '-1' },
            { name: 'cleanup.policy', value: 'delete' },
            { name: 'min.insync.replicas', value: String(Math.max(1, replicationFactor - 1)) },
          ],
        })),
      });
    }
    const { topics: described } = await admin.fetchTopicMetadata({ topics: [...topics] });
    for (const { name, partitions } of described) {
      if (partitions.length !== PARTITIONS) {
        throw new TopicUnusable(
          `Topic ${name} has ${partitions.length} partitions; the platform needs ${PARTITIONS} for ever`,
        );
      }
    }
  } finally {
    await admin.disconnect();
  }
}
