import { invalid } from '@imd/kernel';
import { Injectable } from '@nestjs/common';
import type { Db, Filter, IndexDescription } from 'mongodb';
import { Database } from './database';
import { asRefusal } from './in-transaction';
import type { OwnedStore, Store, StoredDocument } from './store';
import { stateOf } from './unit-of-work';

export interface Versioned<State> {
  readonly state: State;
  readonly version: number;
  /** Raised by every write; the ETag is made of it. */
  readonly revision: number;
}

export interface Page<State> {
  readonly items: readonly Versioned<State>[];
  /** Opaque; the page after this one, or null at the end. */
  readonly next: string | null;
}

/** Reads of what a service owns, outside any transaction. */
@Injectable()
export class Records {
  constructor(private readonly database: Database) {}

  async get<State extends object>(store: Store<State>, id: string | number): Promise<Versioned<State> | null> {
    const document = await this.collection(store)
      .findOne({ _id: String(id) })
      .catch(refuse);
    return document && versioned<State>(document);
  }

  /** Pages go by id, so a page never moves while documents are added: what was there at the first page comes exactly once. */
  async list<State extends object>(
    store: Store<State>,
    { filter = {}, after = null, limit = 100 }: { filter?: object; after?: string | null; limit?: number },
  ): Promise<Page<State>> {
    const condition = {
      ...filter,
      ...(after === null ? {} : { _id: { $gt: readCursor(after) } }),
    } as Filter<StoredDocument>;
    const found = await this.collection(store)
      .find(condition)
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray()
      .catch(refuse);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((document) => versioned<State>(document)),
      next: found.length > limit && last ? writeCursor(last._id) : null,
    };
  }

  private collection<State extends object>(store: Store<State>) {
    return this.database.db.collection<StoredDocument>(store.collection());
  }
}

function versioned<State extends object>(document: StoredDocument): Versioned<State> {
  return { state: stateOf<State>(document), version: document.version, revision: document.revision };
}

function refuse(error: unknown): never {
  throw asRefusal(error);
}

export const cursorMalformed = invalid('cursor-malformed', 'A cursor is taken from the answer before', () => ({
  field: 'cursor',
}));

const CURSOR = /^[\w-]{1,200}$/;

function writeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function readCursor(cursor: string): string {
  if (!CURSOR.test(cursor)) throw cursorMalformed();
  return Buffer.from(cursor, 'base64url').toString();
}

/** Creates collections and indexes of what a service owns; a transaction cannot. */
export async function createStores(db: Db, stores: readonly OwnedStore<never>[]): Promise<void> {
  const existing = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const store of stores) {
    const name = store.collection();
    if (!existing.has(name)) await db.createCollection(name);
    for (const [keys, options] of store.schema.indexes()) {
      await db.collection(name).createIndexes([{ ...options, key: keys } as IndexDescription]);
    }
  }
}
