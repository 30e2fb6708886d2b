import { setTimeout as delay } from 'node:timers/promises';
import type { OwnedStore, StoredDocument } from '@imd/mongo';
import type { Kafka } from 'kafkajs';
import { MongoBulkWriteError, type Db } from 'mongodb';
import { fromHeaders } from '../cloud-events/codec';
import { closesDays } from '../days/closing-day';
import { EVENTS, type EventDocument } from '../outbox/outbox';
import { renewIncarnation } from './incarnation';
import type { TopicRecord } from './read-topic';
import { NotRepublished, republish, type Republishing } from './republish';
import { eventsMissing, type History } from './topic-tail';

/** Events that an operator has given up, whole: what they tell of has to be recorded once more. */
export const ABANDONED_EVENTS = 'abandoned-events';

const GONE_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 100;

export interface Recovering extends History, Omit<Republishing, 'topic'> {
  readonly stores: readonly OwnedStore<never>[];
}

export interface Recovered {
  /** The store has the state that these led to, and now the events themselves too. */
  readonly taken: number;
  /** The store does not have it. */
  readonly missing: readonly EventDocument[];
}

/**
 * Takes events that only the topics have back into the store, where it has the state that they led to. An event says
 * what happened and not all that its aggregate knows, so that no state is ever made from one.
 */
export async function recover(recovering: Recovering): Promise<Recovered> {
  const { db, stores, lease } = recovering;
  if (!(await lease.acquire())) throw new NotRepublished('The service runs; stop all its instances.');
  const missing = new Map<string, EventDocument>();
  let taken = 0;
  await eventsMissing(recovering, async (records) => {
    // The topic is at least once: an event may lie there twice.
    const events = [...new Map(records.map(asEvent).map((event) => [event._id, event])).values()];
    const versions = await stateVersions(db, stores, events);
    const inState = events.filter(
      ({ subject, version }) => closesDays(subject) || version <= (versions.get(subject) ?? 0),
    );
    const refused = await insertAllowed(db, inState);
    taken += inState.length - refused.size;
    const left = events.filter((event) => refused.has(event) || !inState.includes(event));
    for (const event of left) missing.set(event._id, event);
    return left.length === 0;
  });
  return { taken, missing: [...missing.values()] };
}

/**
 * Gives up what the topics hold and the store does not: keeps those events apart, makes the store another one, and each
 * topic anew from what the store has.
 * @returns how many events the topics have now
 */
export async function abandon(recovering: Recovering, missing: readonly EventDocument[]): Promise<number> {
  const { db, kafka } = recovering;
  const apart = db.collection<EventDocument>(ABANDONED_EVENTS);
  for (const event of missing) await apart.replaceOne({ _id: event._id }, event, { upsert: true });
  await renewIncarnation(db);
  let sent = 0;
  for (const topic of new Set(missing.map((event) => event.topic))) {
    await deleteTopic(kafka, topic);
    sent += await republish({ ...recovering, topic });
  }
  return sent;
}

function asEvent({ topic, headers, value }: TopicRecord): EventDocument {
  const { id, subject, subjectversion, time } = fromHeaders(headers);
  return {
    _id: id,
    topic,
    key: subject,
    subject,
    version: subjectversion,
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, String(header)])),
    value: value && value.toString(),
    recordedAt: new Date(time),
  };
}

/** The versions that the subjects' own documents stand at. */
async function stateVersions(
  db: Db,
  stores: readonly OwnedStore<never>[],
  events: readonly EventDocument[],
): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const store of stores) {
    const prefix = `${store.aggregate}/`;
    const ids = events.flatMap(({ subject }) => (subject.startsWith(prefix) ? [subject.slice(prefix.length)] : []));
    if (ids.length === 0) continue;
    const documents = db.collection<StoredDocument>(store.collection()).find({ _id: { $in: ids } });
    for await (const { _id, version } of documents) versions.set(prefix + _id, version);
  }
  return versions;
}

/** @returns those that are not inserted, since another event of the store has their version */
async function insertAllowed(db: Db, events: readonly EventDocument[]): Promise<ReadonlySet<EventDocument>> {
  if (events.length === 0) return new Set();
  try {
    await db.collection<EventDocument>(EVENTS).insertMany([...events], { ordered: false });
    return new Set();
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const failed = [error.writeErrors].flat();
    if (failed.some(({ code }) => code !== 11_000)) throw error;
    return new Set(failed.flatMap(({ index }) => events[index] ?? []));
  }
}

/** The broker deletes in its own time: a topic that is made meanwhile would be deleted too. */
async function deleteTopic(kafka: Kafka, topic: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.deleteTopics({ topics: [topic] });
    const deadline = performance.now() + GONE_WITHIN_MS;
    while ((await admin.listTopics()).includes(topic)) {
      if (performance.now() > deadline) throw new NotRepublished(`Topic ${topic} is still there after its deletion.`);
      await delay(LOOK_EVERY_MS);
    }
  } finally {
    await admin.disconnect();
  }
}
