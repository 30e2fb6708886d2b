import { newId } from '@imd/kernel';
import { Binary } from 'mongodb';
import type { OutboxDocument } from '../outbox/outbox';
import type { Generation } from '../read-models/generations';
import type { ReadRecord } from './record';

const DEAD_LETTERS = '.dead-letters';

export function deadLetterTopic(topic: string, model: string): string {
  return `${topic}.${model}${DEAD_LETTERS}`;
}

export function isDeadLetterTopic(topic: string): boolean {
  return topic.endsWith(DEAD_LETTERS);
}

/**
 * Keeps the record as it came and says why it was set aside. It reaches its topic through the outbox, like every event.
 */
export function deadLetter(
  generation: Generation,
  topic: string,
  partition: number,
  record: ReadRecord,
  reason: string,
  now: Date,
  /** A record that was set aside when it came may be set aside again when it is discarded. */
  version: 1 | 2 = 1,
): OutboxDocument {
  const place = `${topic}/${partition}/${record.offset}`;
  return {
    _id: newId(),
    topic: deadLetterTopic(topic, generation.model.name),
    key: record.key ?? place,
    // The outbox takes a subject's version once: a chunk that is tried again adds no second dead letter.
    subject: `dead-letters/${generation.model.name}.g${generation.number}/${place}`,
    version,
    headers: {
      ...Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, String(value)])),
      dead_reason: reason.slice(0, 1_000),
      dead_place: place,
    },
    value: record.value && new Binary(record.value),
    recordedAt: now,
  };
}
