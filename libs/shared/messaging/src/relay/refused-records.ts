import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import type { OutboxDocument } from '../outbox/outbox';

const REFUSED_RECORDS = 'refused-records';

/** Keeps a record that the broker takes at no attempt, so that an operator still has it. */
export async function setAside(db: Db, record: OutboxDocument): Promise<void> {
  const refused = db.collection<OutboxDocument>(REFUSED_RECORDS);
  await inTime(refused.updateOne({ _id: record._id }, { $setOnInsert: record }, { upsert: true }));
}

/** The broker's own word for a record above the limit of its topic, wherever kafkajs has put it. */
export function refusedAsTooLarge(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { type, cause, originalError } = error as { type?: unknown; cause?: unknown; originalError?: unknown };
  if (type === 'MESSAGE_TOO_LARGE' || type === 'RECORD_LIST_TOO_LARGE') return true;
  return refusedAsTooLarge(cause) || refusedAsTooLarge(originalError);
}
