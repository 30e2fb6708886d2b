import { inTime } from '@imd/mongo';
import type { Kafka } from 'kafkajs';
import type { Db } from 'mongodb';
import { isDeadLetterTopic } from '../consumer/dead-letter';
import { logBounds } from '../consumer/log-identity';
import type { SentRanges } from '../relay/send-records';
import { TopicUnusable } from './create-topics';

export const SENT_TOPICS = 'sent-topics';

export interface SentTopicDocument {
  /** Name of the topic. */
  readonly _id: string;
  readonly since: Date;
  /** By partition, the offset after the last record that this service has sent there. */
  readonly ends?: Readonly<Record<string, bigint>>;
  /** Somebody makes the topic again from the events and has not finished: the subject and version sent last. */
  readonly republished?: { readonly subject: string; readonly version: number };
}

/**
 * Remembers in the service's own database which topics hold history, and how far, so that one that is lost is never
 * taken for a new one.
 */
export class SentTopics {
  private readonly known = new Set<string>();
  /** By `<topic>/<partition>`. */
  private readonly ends = new Map<string, bigint>();

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

  async all(): Promise<SentTopicDocument[]> {
    return inTime(this.collection.find().toArray());
  }

  /**
   * @throws TopicUnusable when a topic that was sent to is gone, has lost its tail or is not whole yet: to send more
   * would begin another history beside the one that read models have applied
   */
  async refuseLost(kafka: Kafka): Promise<void> {
    const topics = await this.all();
    if (topics.length === 0) return;
    const bounds = await logBounds(
      kafka,
      topics.map(({ _id }) => _id),
    );
    for (const { _id: topic, ends = {}, republished } of topics) {
      const refuse = (how: string) => {
        throw new TopicUnusable('topic-lost', `Topic ${topic} ${how}`);
      };
      if (![...bounds.keys()].some((id) => id.startsWith(`${topic}/`))) refuse('is gone, and events were sent to it');
      if (republished) refuse(`is not whole yet: npm run republish ended after ${republished.subject}`);
      for (const [partition, end] of Object.entries(ends)) {
        const id = `${topic}/${partition}`;
        const high = bounds.get(id)?.high ?? 0n;
        if (high < end)
          refuse(`lost its tail: partition ${partition} ends at ${high}, and events were sent up to ${end}`);
        this.ends.set(id, end);
      }
    }
  }

  /**
   * Notes where records lie that the broker has just taken.
   * @throws TopicUnusable when that is before the end of what was sent earlier: the broker has lost a tail meanwhile
   */
  note(ranges: SentRanges): void {
    for (const [id, { from, next }] of ranges) {
      const end = this.ends.get(id) ?? 0n;
      if (from < end)
        throw new TopicUnusable(
          'topic-lost',
          `${id} lost its tail: it ended at ${from}, and events were sent up to ${end}`,
        );
      this.ends.set(id, next);
    }
  }

  /** Keeps what was noted. A relay that was frozen may come late with less than another has kept, so ends only grow. */
  async keep(ranges: SentRanges): Promise<void> {
    const byTopic = new Map<string, Record<string, bigint>>();
    for (const [id, { next }] of ranges) {
      const [topic, partition] = [id.slice(0, id.lastIndexOf('/')), id.slice(id.lastIndexOf('/') + 1)];
      if (isDeadLetterTopic(topic)) continue;
      byTopic.set(topic, { ...byTopic.get(topic), [`ends.${partition}`]: next });
    }
    for (const [_id, ends] of byTopic) await inTime(this.collection.updateOne({ _id }, { $max: ends }));
  }

  private get collection() {
    return this.db.collection<SentTopicDocument>(SENT_TOPICS);
  }
}
