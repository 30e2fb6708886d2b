import type { IndexDefinition, IndexOptions } from 'mongoose';

/**
 * A listing says how the documents of a store can be listed. Every filter works in every order, and each such pair has
 * its index. An order is made of fields that never change: a row that moved while a caller pages over it would come
 * twice or not at all.
 */
export interface Listing {
  /** Every list of these documents stays within one value of these fields, such as the year of expenditures. */
  readonly within?: readonly string[];
  /**
   * A parameter filters by a path in the document. With several filters the index of the first serves, so the most
   * selective is first.
   */
  readonly filters?: Readonly<Record<string, string>>;
  /** Most documents have null at these paths of filters: they are indexed only where they are set. */
  readonly sparse?: readonly string[];
  /**
   * This value of a filter finds the documents that have nothing at its path, such as bookings in euros, which keep no
   * other currency. Most documents are so: another filter's index serves, or that of the order.
   */
  readonly unset?: Readonly<Record<string, string>>;
  /**
   * A parameter sorts by paths; the id follows and makes the order total. The first is the order when none is asked
   * for.
   */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /**
   * Two parameters bound what is at a path, both ends included. Where the list is in the order of that path the bounds
   * are places in the index; in another order the range narrows what the index finds.
   */
  readonly ranges?: Readonly<Record<string, Range>>;
}

export interface Range {
  readonly from: string;
  readonly to: string;
  /** A bound is stored as it is given, unless this says how. */
  readonly stored?: (given: string) => string | bigint;
}

/**
 * The index serves one filter (null: no filter) in one order; a field that is the same in the whole list comes first.
 */
export function indexFields({ within = [] }: Listing, filter: string | null, order: readonly string[]): string[] {
  return [...new Set([...within, ...(filter === null ? [] : [filter]), ...order, '_id'])];
}

/** Every filter has an index in every order; MongoDB makes the one on `_id` alone by itself. */
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
