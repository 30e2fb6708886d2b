import { inTime } from '@imd/mongo';
import type { Kafka } from 'kafkajs';
import type { Db } from 'mongodb';
import { logBounds, recordId } from '../consumer/log-identity';
import { EVENTS, type EventDocument } from '../outbox/outbox';
import { SentTopics } from '../topics/sent-topics';
import { readTopic, type TopicRange, type TopicRecord } from './read-topic';

/** The topics of a service and its store have one history. */
export interface History {
  readonly db: Db;
  readonly kafka: Kafka;
  /** CloudEvents source of the service: it misses no event of another. */
  readonly source: string;
  /** Topics that the service alone sends to, with their prefix. */
  readonly topics: readonly string[];
}

/** A topic holds events of this service that its store does not have, such as a store that an older backup was put in. */
export class StoreBehindTopic extends Error {
  override readonly name = 'StoreBehindTopic';
  readonly reason = 'store-behind-topic';

  constructor({ topic, partition, offset, key }: TopicRecord) {
    super(
      `store-behind-topic: ${topic}/${partition} holds at ${offset} an event of ${key ?? 'no key'} ` +
        'that the store does not have; npm run recover tells what is missing',
    );
  }
}

/**
 * Reads what each topic holds beyond the end of what the store knows to have sent: nothing, or the events whose sending
 * was not noted before a crash. A store that was taken back in time finds events there that it has never seen.
 * @throws StoreBehindTopic for the first of them
 */
export async function refuseStoreBehind(history: History): Promise<void> {
  await eventsMissing(history, ([first]) => {
    if (first) throw new StoreBehindTopic(first);
    return Promise.resolve(true);
  });
}

/**
 * Goes through the events of this service that its topics hold and its store does not, and notes the end of each topic
 * of which none is missing any more.
 * @param found is told of events that are missing, and says whether the store has them now
 */
export async function eventsMissing(
  { db, kafka, source, topics }: History,
  found: (records: readonly TopicRecord[]) => Promise<boolean>,
): Promise<void> {
  if (topics.length === 0) return;
  const sent = new SentTopics(db);
  const ends = new Map((await sent.all()).map(({ _id, ends: noted = {} }) => [_id, noted]));
  const bounds = await logBounds(kafka, topics);
  for (const topic of topics) {
    const ranges = new Map<number, TopicRange>();
    for (const [id, { low, high }] of bounds) {
      if (!id.startsWith(`${topic}/`)) continue;
      const partition = Number(id.slice(topic.length + 1));
      const end = ends.get(topic)?.[String(partition)] ?? 0n;
      if (high > end) ranges.set(partition, { from: end > low ? end : low, to: high });
    }
    let isWhole = true;
    await readTopic(kafka, topic, ranges, async (records) => {
      const own = records.filter(({ headers }) => String(headers['ce_source']) === source);
      if (own.length > 0) await sent.remember([topic]);
      const missing = await notInStore(db, own);
      if (missing.length > 0 && !(await found(missing))) isWhole = false;
    });
    const seen = [...ranges].map(([partition, { from, to }]) => [`${topic}/${partition}`, { from, next: to }] as const);
    if (isWhole) await sent.keep(new Map(seen));
  }
}

async function notInStore(db: Db, records: readonly TopicRecord[]): Promise<readonly TopicRecord[]> {
  const ids = records.flatMap(({ headers }) => recordId(headers) ?? []);
  const events = db.collection<EventDocument>(EVENTS);
  const found = await inTime(events.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray());
  const known = new Set(found.map(({ _id }) => _id));
  return records.filter(({ headers }) => !known.has(recordId(headers) ?? ''));
}
