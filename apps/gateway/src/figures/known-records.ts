import type { CalendarDate } from '@imd/kernel';
import type { EventContext, ImageView, ModelCollection } from '@imd/messaging';
import { changeRecord } from './change-record';

/** Beside a record as it is, its read model keeps it as it stood at the end of each day on which it changed. */
export const KNOWN_RECORDS = 'known-records';

/** An answer at a day loads all versions of the records that it is made of: they are few, and bookings are none. */
export const KNOWN_RECORDS_COLLECTION: ModelCollection = { indexes: [], slicedBy: 'collection' };

interface KnownRecord<T> {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly recordedOn: CalendarDate;
  readonly document: T;
}

/** Replaces a record whole. */
export function putKnown(context: EventContext, collection: string, id: string | number, document: object): void {
  const { fold, version, recordedOn } = context;
  fold.put(collection, id, document);
  const known: KnownRecord<object> = { collection, id: String(id), version, recordedOn, document };
  fold.put(KNOWN_RECORDS, `${collection}/${id}|${recordedOn}`, known);
}

export async function changeKnown<T extends object>(
  context: EventContext,
  collection: string,
  id: string | number,
  change: (before: T) => Partial<T>,
): Promise<void> {
  const { fold } = context;
  await changeRecord(fold, collection, id, change);
  const after = await fold.get<T>(collection, id);
  if (after) putKnown(context, collection, id, after);
}

/**
 * The records as they stood at the end of a day, by id. Two instances of an owner whose clocks differ can stamp a later
 * version with an earlier day, so that the version decides which is the latest, and the day which of them were known.
 */
export function knownRecords<T extends object>(
  view: ImageView,
  collection: string,
  knownAt: CalendarDate,
): ReadonlyMap<string, T> {
  const latest = new Map<string, KnownRecord<T>>();
  for (const record of view.slice<KnownRecord<T>>(KNOWN_RECORDS, collection).values()) {
    if (record.recordedOn > knownAt || record.version <= (latest.get(record.id)?.version ?? 0)) continue;
    latest.set(record.id, record);
  }
  return new Map([...latest.values()].map(({ id, document }) => [id, document]));
}
