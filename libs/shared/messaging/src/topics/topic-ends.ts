import type { Admin, Kafka } from 'kafkajs';

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
      // Of a topic that is gone there are none; the others have theirs nevertheless.
      const existing = new Set(await this.admin.listTopics());
      const ends = new Map<string, bigint>();
      for (const topic of topics.filter((name) => existing.has(name))) {
        for (const { partition, high } of await this.admin.fetchTopicOffsets(topic))
          ends.set(`${topic}/${partition}`, BigInt(high));
      }
      return ends;
    } catch {
      await this.admin.disconnect().catch(() => undefined);
      this.connected = false;
      return null;
    }
  }

  async close(): Promise<void> {
    if (this.connected) await this.admin.disconnect();
  }
}
