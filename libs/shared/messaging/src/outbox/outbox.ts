import { EVENT_DEFINITIONS, findingsIn, type NewEvent } from '@imd/contracts';
import { newId } from '@imd/kernel';
import type { Binary, ClientSession, Db } from 'mongodb';
import { toHeaders } from '../cloud-events/codec';

/**
 * A record waits here for its topic and is removed once the broker has it, so every record in the outbox is pending.
 */
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

export const OUTBOX = 'outbox';

export interface RecordedBy {
  readonly source: string;
  readonly topicPrefix: string;
  readonly actor: string;
  readonly traceparent: string | null;
  readonly now: Date;
}

/**
 * Makes the outbox record of an event.
 * @throws Error when the event does not match its own schema: no event is ever written that consumers could not read
 */
export function outboxDocument(event: NewEvent, subject: string, version: number, by: RecordedBy): OutboxDocument {
  const { definition, data } = event;
  if (EVENT_DEFINITIONS.get(definition.type) !== definition)
    throw new Error(`${definition.type} is not in the registry`);
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
      traceparent: by.traceparent,
    }),
    value: JSON.stringify(data),
    recordedAt: by.now,
  };
}

/** Adds records to the outbox inside the transaction that changes the state they tell of. */
export async function addToOutbox(db: Db, session: ClientSession, records: readonly OutboxDocument[]): Promise<void> {
  if (!session.inTransaction()) throw new Error('The outbox is written inside a transaction only');
  if (records.length > 0) await db.collection<OutboxDocument>(OUTBOX).insertMany([...records], { session });
}

export async function createOutbox(db: Db): Promise<void> {
  await db.collection<OutboxDocument>(OUTBOX).createIndexes([
    // One version of one aggregate is recorded once; the pending scan reads in this order.
    { key: { subject: 1, version: 1 }, unique: true },
    { key: { recordedAt: 1 } },
  ]);
}
