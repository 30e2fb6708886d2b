import { KafkaJSProtocolError, type Admin, type Kafka } from 'kafkajs';

/**
 * Asks the broker where topics end now: compared with the applied offsets, this tells whether events are still to come.
 */
export class TopicEnds {
  private readonly admin: Admin;
  private connected = false;

  constructor(kafka: Kafka) {
    // The same question is asked again soon, which is retry enough.
    this.admin = kafka.admin({ retry: { retries: 0 } });
  }

  /** The offset after the last event, by `<topic>/<partition>`; null when the broker does not answer. */
  async of(topics: readonly string[]): Promise<ReadonlyMap<string, bigint> | null> {
    try {
      if (!this.connected) await this.admin.connect();
      this.connected = true;
      const ends = new Map<string, bigint>();
      for (const topic of topics) {
        for (const { partition, high } of await this.offsets(topic)) ends.set(`${topic}/${partition}`, BigInt(high));
      }
      return ends;
    } catch {
      await this.admin.disconnect().catch(() => undefined);
      this.connected = false;
      return null;
    }
  }

  /** Of a topic that is gone there are none; the others have theirs nevertheless. */
  private async offsets(topic: string): Promise<readonly { partition: number; high: string }[]> {
    try {
      return await this.admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (error instanceof KafkaJSProtocolError && error.type === 'UNKNOWN_TOPIC_OR_PARTITION') return [];
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.connected) await this.admin.disconnect();
  }
}
