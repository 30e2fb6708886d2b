import type { CalendarDate } from '@imd/kernel';
import type { EventContext, ImageView, ModelCollection } from '@imd/messaging';
import { changeRecord } from './change-record';

/** Beside a record as it is, its read model keeps it as it stood at the end of each day on which it changed. */
export const KNOWN_RECORDS = 'known-records';

/** An answer at a day loads all versions of the records that it is made of: they are few, and bookings are none. */
export const KNOWN_RECORDS_COLLECTION: ModelCollection = { indexes: [], slicedBy: 'collection' };

export interface KnownRecord<T> {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly recordedOn: CalendarDate;
  readonly event: string;
  readonly actor: string;
  readonly document: T;
}

/** Replaces a record whole. */
export function putKnown(context: EventContext, collection: string, id: string | number, document: object): void {
  context.fold.put(collection, id, document);
  const known = knownRecord(context, collection, id, document);
  context.fold.put(KNOWN_RECORDS, idOfKnown(known), known);
}

/** A record as it stands after an event. */
export function knownRecord<T extends object>(
  { version, recordedOn, type: event, actor }: EventContext,
  collection: string,
  id: string | number,
  document: T,
): KnownRecord<T> {
  return { collection, id: String(id), version, recordedOn, event, actor, document };
}

/** A day keeps the last of its versions. */
export function idOfKnown({ collection, id, recordedOn }: KnownRecord<object>): string {
  return `${collection}/${id}|${recordedOn}`;
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
  return documentsOf(latestKnown<T>(view, collection, knownAt).values());
}

export function documentsOf<T extends object>(records: Iterable<KnownRecord<T>>): ReadonlyMap<string, T> {
  return new Map([...records].map(({ id, document }) => [id, document]));
}

/** The same with who brought them to that state, and by which event. */
export function latestKnown<T extends object>(
  view: ImageView,
  collection: string,
  knownAt: CalendarDate,
): ReadonlyMap<string, KnownRecord<T>> {
  return latestOf(view.slice<KnownRecord<T>>(KNOWN_RECORDS, collection).values(), knownAt);
}

/** Of records of one collection. */
export function latestOf<T extends object>(
  records: Iterable<KnownRecord<T>>,
  knownAt: CalendarDate,
): ReadonlyMap<string, KnownRecord<T>> {
  const latest = new Map<string, KnownRecord<T>>();
  for (const record of records) {
    if (record.recordedOn > knownAt || record.version <= (latest.get(record.id)?.version ?? 0)) continue;
    latest.set(record.id, record);
  }
  return latest;
}

/** The day on which a record became known; null while nobody has recorded it. */
export function firstKnown(view: ImageView, collection: string, id: string | number): CalendarDate | null {
  const days = [...view.slice<KnownRecord<object>>(KNOWN_RECORDS, collection).values()]
    .filter((record) => record.id === String(id))
    .map(({ recordedOn }) => recordedOn);
  return days.sort()[0] ?? null;
}
