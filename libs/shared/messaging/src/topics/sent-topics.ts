import { inTime } from '@imd/mongo';
import type { Kafka } from 'kafkajs';
import type { Db } from 'mongodb';
import { isDeadLetterTopic } from '../consumer/dead-letter';
import { logBounds } from '../consumer/log-identity';
import { TopicUnusable } from './create-topics';

const SENT_TOPICS = 'sent-topics';

interface SentTopicDocument {
  /** Name of the topic. */
  readonly _id: string;
  readonly since: Date;
}

/**
 * Remembers in the service's own database which topics hold history, so that one that is lost is never taken for a new
 * one.
 */
export class SentTopics {
  private readonly known = new Set<string>();

  constructor(private readonly db: Db) {}

  /** Remembers topics before the first record is sent: one that was sent and not remembered could be lost unseen. */
  async remember(topics: Iterable<string>): Promise<void> {
    for (const topic of topics) {
      // Nothing is made from dead letters, which an operator may throw away.
      if (this.known.has(topic) || isDeadLetterTopic(topic)) continue;
      const first = { $setOnInsert: { since: new Date() } };
      await inTime(this.collection.updateOne({ _id: topic }, first, { upsert: true }));
      this.known.add(topic);
    }
  }

  async all(): Promise<string[]> {
    return (await inTime(this.collection.find().toArray())).map(({ _id }) => _id);
  }

  /**
   * @throws TopicUnusable when a topic that was sent to is gone, or holds nothing because somebody has made it anew: to
   * send more would begin another history beside the one that read models have applied
   */
  async refuseLost(kafka: Kafka): Promise<void> {
    const topics = await this.all();
    if (topics.length === 0) return;
    const bounds = await logBounds(kafka, topics);
    for (const topic of topics) {
      const ends = [...bounds].filter(([id]) => id.startsWith(`${topic}/`)).map(([, { high }]) => high);
      if (ends.length === 0)
        throw new TopicUnusable('topic-lost', `Topic ${topic} is gone, and events were sent to it`);
      if (ends.every((high) => high === 0n))
        throw new TopicUnusable('topic-lost', `Topic ${topic} is empty, and events were sent to it`);
    }
  }

  private get collection() {
    return this.db.collection<SentTopicDocument>(SENT_TOPICS);
  }
}
