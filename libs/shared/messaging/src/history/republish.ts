import { DAY_CLOSED } from '@imd/contracts';
import type { Kafka, Producer } from 'kafkajs';
import type { Db, Filter } from 'mongodb';
import { logBounds } from '../consumer/log-identity';
import { closesDays } from '../days/closing-day';
import { EVENTS, type EventDocument } from '../outbox/outbox';
import { batchesOf } from '../relay/batches';
import type { Lease } from '../relay/lease';
import { newProducer, sendRecords } from '../relay/send-records';
import { createTopics } from '../topics/create-topics';
import { SENT_TOPICS, SentTopics, type SentTopicDocument } from '../topics/sent-topics';

const PAGE = 1_000;

/** A topic cannot be made again as it is found; the message says all there is to say. */
export class NotRepublished extends Error {
  override readonly name = 'NotRepublished';
}

export interface Republishing {
  readonly db: Db;
  readonly kafka: Kafka;
  /** The relay's own: no relay sends to the topic meanwhile. */
  readonly lease: Lease;
  readonly topic: string;
  readonly replication: number;
  /** Told after each batch how many events have been sent so far. */
  readonly progress?: (sent: number) => void;
}

/**
 * Makes a lost topic again from the events of its service: the same ids, keys, partitions and bytes, in the order of
 * each aggregate. An attempt that was interrupted is gone on with; until it has ended the service sends nothing, since
 * an aggregate's next event would come before its earlier ones.
 * @returns how many events were sent
 * @throws NotRepublished when the topic holds anything that is not of such an attempt
 */
export async function republish(republishing: Republishing): Promise<number> {
  const { db, kafka, lease, topic, replication } = republishing;
  const place = await beginOrGoOn(republishing);
  await createTopics(kafka, [topic], replication);
  const producer = newProducer(kafka);
  await producer.connect();
  try {
    const sent = await sendAfter(place, producer, republishing);
    await topics(db).updateOne({ _id: topic }, { $unset: { republished: '' } });
    return sent;
  } finally {
    await producer.disconnect();
    await lease.release();
  }
}

type Place = NonNullable<SentTopicDocument['republished']>;

const BEGINNING: Place = { subject: '', version: 0 };

async function beginOrGoOn({ db, kafka, topic, lease }: Republishing): Promise<Place> {
  if (!(await lease.acquire())) throw new NotRepublished('The service runs; stop all its instances.');
  const bounds = await logBounds(kafka, [topic]);
  const held = [...bounds].filter(([, { high }]) => high > 0n);
  const document = await topics(db).findOne({ _id: topic });
  if (document?.republished) {
    for (const [partition, end] of Object.entries(document.ends ?? {})) {
      const high = bounds.get(`${topic}/${partition}`)?.high ?? 0n;
      if (high < end)
        throw new NotRepublished(
          `Topic ${topic} was lost again: partition ${partition} ends at ${high}, and ${end} records were sent to it. ` +
            `Delete it and empty its document in ${SENT_TOPICS} of "republished" to begin again.`,
        );
    }
    return document.republished;
  }
  if (held.length > 0) {
    const events = await db.collection<EventDocument>(EVENTS).countDocuments({ topic });
    const found = held.map(([id, { low, high }]) => `${id} from ${low} to ${high}`).join(', ');
    throw new NotRepublished(
      `Topic ${topic} is not empty: ${found}; the store has ${events} events. Only a topic that is gone or empty is ` +
        'made again: delete what is left of it first.',
    );
  }
  // The ends are those of the topic that was lost.
  const begun = { $set: { ends: {}, republished: BEGINNING }, $setOnInsert: { since: new Date() } };
  await topics(db).updateOne({ _id: topic }, begun, { upsert: true });
  return BEGINNING;
}

async function sendAfter(place: Place, producer: Producer, republishing: Republishing): Promise<number> {
  const { db, lease, topic, progress = () => undefined } = republishing;
  const sentTopics = new SentTopics(db);
  let sent = 0;
  const send = async (page: EventDocument[]) => {
    for (const batch of batchesOf(page)) {
      if (!(await lease.acquire())) throw new NotRepublished('Another took the lease of the relay; begin again.');
      await sentTopics.keep(await sendRecords(producer, batch));
      const last = batch.at(-1);
      if (last) {
        const { subject, version } = last;
        await topics(db).updateOne({ _id: topic }, { $set: { republished: { subject, version } } });
      }
      sent += batch.length;
      progress(sent);
    }
  };
  let page: EventDocument[] = [];
  for await (const event of sentEvents(db, topic, place)) {
    // The place is that of the event sent last.
    if (event.subject === place.subject && event.version === place.version) continue;
    page.push(event);
    if (page.length < PAGE) continue;
    await send(page);
    page = [];
  }
  await send(page);
  return sent;
}

const CLOSING_TYPES = DAY_CLOSED.map(({ type }) => type);

/**
 * The relay sends what is pending, and does so after everything that was sent before. A day is closed behind the events
 * of that day, which are in the order of their aggregates here, so that all closings come last.
 */
async function* sentEvents(db: Db, topic: string, place: Place): AsyncIterable<EventDocument> {
  const after = (from: Place, types: Filter<EventDocument>) =>
    db
      .collection<EventDocument>(EVENTS)
      .find({ topic, pending: { $exists: false }, ...types })
      .hint({ subject: 1, version: 1 })
      .min(from)
      .sort({ subject: 1, version: 1 })
      .batchSize(PAGE);
  const isAtClosings = closesDays(place.subject);
  if (!isAtClosings) yield* after(place, { 'headers.ce_type': { $nin: CLOSING_TYPES } });
  yield* after(isAtClosings ? place : BEGINNING, { 'headers.ce_type': { $in: CLOSING_TYPES } });
}

function topics(db: Db) {
  return db.collection<SentTopicDocument>(SENT_TOPICS);
}
