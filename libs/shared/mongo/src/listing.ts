import type { IndexDefinition, IndexOptions } from 'mongoose';

/**
 * How the documents of a store can be listed. Every filter works in every order, and each such pair has its index. An
 * order is made of fields that never change: a row that moved while it is being paged over would come twice or not at
 * all.
 */
export interface Listing {
  /** Every list of these documents stays within one value of these fields, such as the year of expenditures. */
  readonly within?: readonly string[];
  /**
   * Parameter → path in the document. With several of them the index of the first serves, so the most selective is
   * first.
   */
  readonly filters?: Readonly<Record<string, string>>;
  /** Paths of filters that most documents have as null: indexed only where they are set. */
  readonly sparse?: readonly string[];
  /** Parameter → paths; the id follows and makes the order total. The first is the order when none is asked for. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/**
 * Fields of the index that serves a filter (null: no filter) in an order; what is the same in the whole list comes
 * first.
 */
export function indexFields({ within = [] }: Listing, filter: string | null, order: readonly string[]): string[] {
  return [...new Set([...within, ...(filter === null ? [] : [filter]), ...order, '_id'])];
}

/** The index of every filter in every order; the one on `_id` alone is there anyway. */
export function indexesOf(listing: Listing): [IndexDefinition, IndexOptions][] {
  const { filters = {}, sparse = [], orders } = listing;
  const indexes = new Map<string, [IndexDefinition, IndexOptions]>();
  for (const order of Object.values(orders)) {
    for (const filter of [null, ...Object.values(filters)]) {
      const fields = indexFields(listing, filter, order);
      const partial = filter !== null && sparse.includes(filter);
      if (fields.length > 1)
        indexes.set(fields.join(), [
          Object.fromEntries(fields.map((field) => [field, 1])),
          partial ? { partialFilterExpression: { [filter]: { $type: 'string' } } } : {},
        ]);
    }
  }
  return [...indexes.values()];
}
