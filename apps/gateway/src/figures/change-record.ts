import type { EventContext } from '@imd/messaging';

/** Changes a record of a read model. An aggregate's events arrive in order, so the record was there before it changes. */
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
