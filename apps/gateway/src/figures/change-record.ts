import type { EventContext } from '@imd/messaging';

/** The events of an aggregate arrive in order, so the record of the aggregate exists before an event changes it. */
export async function changeRecord<T extends object>(
  fold: EventContext['fold'],
  collection: string,
  id: string | number,
  change: (before: T) => Partial<T>,
): Promise<void> {
  const before = await fold.get<T>(collection, id);
  if (!before) throw new Error(`${collection}/${id} changed before it was there`);
  fold.put(collection, id, { ...before, ...change(before) });
}
