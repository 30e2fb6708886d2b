import { newId } from '@imd/kernel';
import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';

interface IncarnationDocument {
  readonly _id: 'incarnation';
  readonly value: string;
}

/** Here stands what a store says of itself: its incarnation, and that it is being restored. */
export const STORE = 'store';

/**
 * The id of a service's store, from its first use until it is restored. It travels in the events, so that two histories
 * of one aggregate can be told apart by where they were recorded.
 */
export async function incarnationOf(db: Db): Promise<string> {
  const first = { $setOnInsert: { value: newId() } };
  const found = await inTime(
    collection(db).findOneAndUpdate({ _id: 'incarnation' }, first, { upsert: true, returnDocument: 'after' }),
  );
  if (!found) throw new Error('The store has no incarnation after one was given to it');
  return found.value;
}

/** A store that was taken back in time is another one from now on. */
export async function renewIncarnation(db: Db): Promise<string> {
  const value = newId();
  await inTime(collection(db).updateOne({ _id: 'incarnation' }, { $set: { value } }, { upsert: true }));
  return value;
}

function collection(db: Db) {
  return db.collection<IncarnationDocument>(STORE);
}
