import { Injectable } from '@nestjs/common';
import { MaxKey, MinKey, type Db, type Filter, type FindCursor, type IndexDescription, type WithId } from 'mongodb';
import { readCursor, writeCursor, type Position } from './cursor';
import { Database } from './database';
import { asRefusal } from './in-transaction';
import { indexFields } from './listing';
import type { ListedStore, OwnedStore, Store, StoredDocument } from './store';
import { stateOf } from './unit-of-work';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor is opaque and names the page after this one; null at the end. */
  readonly next: string | null;
}

/** A caller asks this of a list; filters have the names that the store gives them. */
export interface ListRequest {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  /** The name of an order has a minus before each of its fields for the opposite direction. */
  readonly sort?: string | undefined;
}

export const DEFAULT_LIMIT = 100;

/** A service reads its own documents here, outside any transaction. */
@Injectable()
export class Records {
  constructor(private readonly database: Database) {}

  async get<State extends object>(store: Store<State>, id: string | number): Promise<State | null> {
    const document = await this.collection(store)
      .findOne({ _id: String(id) })
      .catch(refuse);
    return document && stateOf<State>(document);
  }

  /** Everything that matches comes in the order of ids, so this is only for collections that stay small. */
  async all<State extends object>(store: Store<State>, filter: object = {}): Promise<State[]> {
    const found = await this.collection(store)
      .find(filter as Filter<StoredDocument>)
      .sort({ _id: 1 })
      .toArray()
      .catch(refuse);
    return found.map((document) => stateOf<State>(document));
  }

  /**
   * A page begins at a place in an index and never counts the items before it, so every page costs the same. An item
   * that was there at the first page comes exactly once, since nothing moves; an item that is added meanwhile comes
   * when its place is still ahead.
   * @param within the values of the fields that the store's lists are within
   * @throws DomainError `cursor-malformed`, `cursor-of-another-list` (400)
   */
  async list<State extends object>(
    store: ListedStore<State>,
    request: ListRequest,
    within: Readonly<Record<string, unknown>> = {},
  ): Promise<Page<State>> {
    const { cursor, limit = DEFAULT_LIMIT } = request;
    const plan = planOf(store, request, within);
    const { exact, bounds, order, descending, lower, upper } = plan;
    if (lower !== undefined && upper !== undefined && lower > upper) return { items: [], next: null };
    const list = { collection: store.collection(), filter: exact, order, descending, ...bounds };
    const after = cursor === undefined ? null : readCursor(list, cursor, order.length + 1);
    const found = await this.find(store, plan, after)
      .limit(limit + 1)
      .toArray()
      .catch(refuse);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((document) => stateOf<State>(document)),
      next: found.length > limit && last ? writeCursor(list, positionOf(last, order)) : null,
    };
  }

  /**
   * A test asks how the database carries a list out, first page or a later one.
   * @returns MongoDB's explain of it
   */
  explain<State extends object>(
    store: ListedStore<State>,
    request: ListRequest,
    within: Readonly<Record<string, unknown>> = {},
    after: Position | null = null,
  ): Promise<object> {
    return this.find(store, planOf(store, request, within), after)
      .limit(DEFAULT_LIMIT)
      .explain('executionStats');
  }

  /**
   * `min` and `max` name the place in the index itself. A condition on the sort fields could not: MongoDB compares
   * within one type only, so null has no place in it, and the planner may walk through all items that are equal.
   */
  private find(
    store: ListedStore<never> | ListedStore<object>,
    { filter, index, prefix, order, descending, lower, upper }: Plan,
    after: Position | null,
  ): FindCursor<WithId<StoredDocument>> {
    const place = (rest: Position, beyond: MinKey | MaxKey) =>
      Object.fromEntries(
        index.map((field, at) => {
          const known = at < prefix.length ? prefix[at] : rest[at - prefix.length];
          return [field, known === undefined ? beyond : known];
        }),
      );
    const first = place(descending || after === null ? bound(lower) : after, new MinKey());
    // The lower bound belongs to the range, the upper one does not.
    const seen = descending || after === null ? {} : { _id: { $ne: after.at(-1) } };
    const end = place(descending && after !== null ? after : bound(upper), new MaxKey());
    const direction = descending ? -1 : 1;
    return this.collection(store as Store<object>)
      .find({ ...filter, ...seen } as Filter<StoredDocument>)
      .hint(Object.fromEntries(index.map((field) => [field, 1])))
      .min(first)
      .max(end)
      .sort(Object.fromEntries([...order, '_id'].map((field) => [field, direction])));
  }

  private collection<State extends object>(store: Store<State>) {
    return this.database.db.collection<StoredDocument>(store.collection());
  }
}

interface Plan {
  readonly filter: Readonly<Record<string, unknown>>;
  /** The filter without its ranges, whose bounds stand beside it as they were given: a cursor belongs to both. */
  readonly exact: Readonly<Record<string, unknown>>;
  readonly bounds: Readonly<Record<string, string | undefined>>;
  readonly order: readonly string[];
  readonly descending: boolean;
  readonly index: readonly string[];
  /** The first fields of the index have these values in the whole list. */
  readonly prefix: readonly unknown[];
  readonly lower: Bound;
  readonly upper: Bound;
}

type Bound = string | bigint | undefined;

/** A bound names the first field after the prefix alone. */
const bound = (value: Bound): Position => (value === undefined ? [] : [value]);

function planOf(
  { listing }: ListedStore<never> | ListedStore<object>,
  request: ListRequest,
  within: Readonly<Record<string, unknown>>,
): Plan {
  const { filters = {}, unset = {}, orders, ranges = {} } = listing;
  const given = request as Readonly<Record<string, string | undefined>>;
  const asked = Object.entries(filters)
    .map(([name, path]) => {
      const value = (given as Readonly<Record<string, unknown>>)[name];
      return [path, value !== undefined && value === unset[name] ? null : value] as const;
    })
    .filter(([, value]) => value !== undefined);
  const descending = request.sort?.startsWith('-') ?? false;
  const order = orders[request.sort?.replaceAll('-', '') ?? Object.keys(orders)[0] ?? ''];
  if (!order) throw new Error(`There is no order ${request.sort ?? ''}`);
  const bounded = Object.entries(ranges).map(([path, { from, to, stored = (value: string) => value }]) => {
    const [lower, upper] = [given[from], given[to]].map((value) => (value === undefined ? undefined : stored(value)));
    return { path, lower, upper };
  });
  const place = bounded.find(({ path }) => path === order[0]);
  const narrowed = bounded
    .filter(({ path, lower, upper }) => path !== order[0] && (lower !== undefined || upper !== undefined))
    .map(({ path, lower, upper }) => [path, between(lower, upper)] as const);
  const exact = { ...within, ...Object.fromEntries(asked) };
  const filter = { ...exact, ...Object.fromEntries(narrowed) };
  const names = Object.values(ranges).flatMap(({ from, to }) => [from, to]);
  const bounds = Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  const first = asked.find(([, value]) => value !== null)?.[0] ?? null;
  const index = indexFields(listing, first, order);
  const same = [...(listing.within ?? []), ...(first === null ? [] : [first])];
  return {
    filter,
    exact,
    bounds,
    order: order.filter((field) => !same.includes(field)),
    descending,
    index,
    prefix: same.map((field) => filter[field]),
    lower: place?.lower,
    upper: place?.upper,
  };
}

function between(lower: Bound, upper: Bound): object {
  return { ...(lower === undefined ? {} : { $gte: lower }), ...(upper === undefined ? {} : { $lte: upper }) };
}

function positionOf(document: StoredDocument, order: readonly string[]): Position {
  const { _id, ...rest } = document as StoredDocument & Readonly<Record<string, Position[number] | undefined>>;
  return [...order.map((field) => rest[field] ?? null), _id];
}

function refuse(error: unknown): never {
  throw asRefusal(error);
}

/**
 * A transaction cannot create collections and indexes, so a service does it before the first one. What documents of
 * earlier builds lack is filled in here too: a list finds nothing at a path that is missing.
 */
export async function createStores(db: Db, stores: readonly OwnedStore<never>[]): Promise<void> {
  const existing = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const store of stores) {
    const name = store.collection();
    if (!existing.has(name)) await db.createCollection(name);
    for (const [keys, options] of store.schema.indexes()) {
      await db.collection(name).createIndexes([{ ...options, key: keys } as IndexDescription]);
    }
    if (store.filled) await db.collection(name).updateMany(store.filled.lacking, [{ $set: store.filled.set }]);
  }
}
