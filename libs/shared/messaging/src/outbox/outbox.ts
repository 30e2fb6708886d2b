import { EVENT_DEFINITIONS, findingsIn, told, type NewEvent } from '@imd/contracts';
import { newId } from '@imd/kernel';
import type { Binary, ClientSession, Db } from 'mongodb';
import { toHeaders } from '../cloud-events/codec';

/** A record as it goes to its topic: the bytes are the same however often it is sent. */
export interface OutboxDocument {
  readonly _id: string;
  readonly topic: string;
  /** Kafka key. */
  readonly key: string;
  readonly subject: string;
  readonly version: number;
  readonly headers: Record<string, string>;
  readonly value: string | Binary | null;
  readonly recordedAt: Date;
}

/**
 * A service keeps every event that it ever sent, so that a topic that is lost can be made again. The events that wait
 * for their topic are the outbox.
 */
export interface EventDocument extends OutboxDocument {
  /** The field is there until the broker has the event: only then do the indexes of the outbox hold it. */
  readonly pending?: true;
}

export const EVENTS = 'events';

/** The events that wait for their topic. */
export const PENDING = { pending: true } as const;

export interface RecordedBy {
  readonly source: string;
  readonly topicPrefix: string;
  readonly actor: string;
  /** The id of the store. */
  readonly incarnation: string | null;
  readonly traceparent: string | null;
  readonly now: Date;
}

/**
 * Makes the outbox record of an event.
 * @throws Error when the event does not match its own schema: no event is ever written that consumers could not read
 */
export function outboxDocument(event: NewEvent, subject: string, version: number, by: RecordedBy): OutboxDocument {
  const { definition } = event;
  if (EVENT_DEFINITIONS.get(definition.type) !== definition)
    throw new Error(`${definition.type} is not in the registry`);
  const data = told(definition, event.data);
  const findings = findingsIn(definition, data);
  if (findings.length > 0) throw new Error(`${definition.type} does not match its schema: ${findings.join('; ')}`);
  const id = newId();
  return {
    _id: id,
    topic: by.topicPrefix + definition.topic,
    key: subject,
    subject,
    version,
    headers: toHeaders({
      id,
      source: by.source,
      type: definition.type,
      subject,
      time: by.now.toISOString(),
      dataschema: definition.dataschema,
      subjectversion: version,
      actor: by.actor,
      incarnation: by.incarnation,
      traceparent: by.traceparent,
    }),
    value: JSON.stringify(data),
    recordedAt: by.now,
  };
}

/** Adds records to the events, as pending, inside the transaction that changes the state they tell of. */
export async function addToOutbox(db: Db, session: ClientSession, records: readonly OutboxDocument[]): Promise<void> {
  if (!session.inTransaction()) throw new Error('The outbox is written inside a transaction only');
  if (records.length === 0) return;
  const pending = records.map((record) => ({ ...record, ...PENDING }));
  await db.collection<EventDocument>(EVENTS).insertMany(pending, { session });
}

export async function createOutbox(db: Db): Promise<void> {
  await db.collection<EventDocument>(EVENTS).createIndexes([
    // One version of one aggregate is recorded once; a topic is made again in this order.
    { key: { subject: 1, version: 1 }, unique: true },
    // The scan of what is pending, and its oldest: both cost what waits, not what was ever sent.
    { key: { pending: 1, subject: 1, version: 1 }, partialFilterExpression: PENDING },
    { key: { pending: 1, recordedAt: 1 }, partialFilterExpression: PENDING },
  ]);
}
