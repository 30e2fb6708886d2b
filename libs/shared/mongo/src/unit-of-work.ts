import type { NewEvent } from '@imd/contracts';
import type { AnyBulkWriteOperation, ClientSession, Db, Filter } from 'mongodb';
import { existsIn, notFoundIn, type Store, type StoredDocument } from './store';

type Id = string | number | null | undefined;

/** An entry holds one aggregate as the transaction sees it. */
export interface Entry {
  readonly store: Store<object>;
  readonly id: string;
  readonly state: object | null;
  /** Zero says that it was not stored before this transaction. */
  readonly storedRevision: number;
  readonly version: number;
  readonly changed: boolean;
}

/** The event gives its aggregate this version. */
export interface AppendedEvent {
  readonly event: NewEvent;
  readonly subject: string;
  readonly version: number;
}

/** A command sees this of the transaction that it runs in. */
export interface Transaction {
  /** An aggregate must be loaded before the deciding phase can read it; nothing happens for an absent id. */
  load<State extends object>(store: Store<State>, id: Id): Promise<void>;
  /** A command loads a store whole only where it stays small, such as the frameworks that another service published. */
  loadAll<State extends object>(store: Store<State>): Promise<void>;
  /**
   * The aggregates that are stored with these values are loaded too. A command that was decided a moment before in the
   * same transaction is not stored yet, so a rule that needs every one of them must see from elsewhere that it has.
   *
   * @returns their ids
   */
  find<State extends object>(store: Store<State>, values: Readonly<Record<string, unknown>>): Promise<string[]>;
  get<State extends object>(store: Store<State>, id: Id): State | null;
  /** The aggregates of a store that was loaded whole, as they were stored when it was. */
  all<State extends object>(store: Store<State>): readonly State[];
  /** @throws DomainError `<thing>-not-found` (404) */
  require<State extends object>(store: Store<State>, id: Id): State;
  /** The version is the number of the aggregate's own events so far; 0 when it does not exist. */
  version<State extends object>(store: Store<State>, id: Id): number;
  /** The state replaces the aggregate; its version rises by the number of events, which go out in this order. */
  save<State extends object>(store: Store<State>, state: State, ...events: NewEvent[]): void;
  /** @throws DomainError `<thing>-exists` (409) */
  create<State extends object>(store: Store<State>, state: State, ...events: NewEvent[]): void;
}

/** The key stays the same while another generation of a read model goes live, which changes the collection. */
export const keyOf = (store: Store<object>, id: string | number) => `${store.aggregate}|${store.thing}/${id}`;

const LOADED = Promise.resolve();

/**
 * Several commands share the reads and writes of one database transaction. Reads of the same moment go out as one query
 * per collection; writes go out in bulk at the end. Each command works on a stage of its own, so that a refused command
 * leaves nothing behind.
 */
export class UnitOfWork implements LoadedAggregates {
  private readonly entries = new Map<string, Entry>();
  private readonly collections = new Map<Store<object>, string>();
  private readonly wholes = new Map<Store<object>, Promise<readonly string[]>>();
  private waiting = new Map<Store<object>, Set<string>>();
  private nextRead: Promise<void> | null = null;
  private lastRead: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly session: ClientSession,
  ) {}

  stage(): Stage {
    return new Stage(this);
  }

  /** A command loads ten aggregates, and those of a group wait for the same read: none has a promise of its own. */
  load(store: Store<object>, id: string): Promise<void> {
    if (this.entries.has(keyOf(store, id))) return LOADED;
    const ids = this.waiting.get(store) ?? new Set();
    this.waiting.set(store, ids.add(id));
    this.nextRead ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.readWaiting());
    return this.nextRead;
  }

  loadAll(store: Store<object>): Promise<readonly string[]> {
    const reading = this.wholes.get(store) ?? this.readAll(store);
    this.wholes.set(store, reading);
    return reading;
  }

  async find(store: Store<object>, values: Readonly<Record<string, unknown>>): Promise<string[]> {
    const found = this.lastRead.then(() =>
      this.db
        .collection<StoredDocument>(this.collectionOf(store))
        .find(values as Filter<StoredDocument>, { session: this.session })
        .project<{ _id: string }>({ _id: 1 })
        .toArray(),
    );
    this.lastRead = found.then(() => undefined);
    const ids = (await found).map(({ _id }) => _id);
    await Promise.all(ids.map((id) => this.load(store, id)));
    return ids;
  }

  entry(key: string): Entry | undefined {
    return this.entries.get(key);
  }

  accept(entries: ReadonlyMap<string, Entry>): void {
    for (const [key, entry] of entries) this.entries.set(key, entry);
  }

  async flush(): Promise<void> {
    const writes = new Map<string, AnyBulkWriteOperation<StoredDocument>[]>();
    for (const { store, id, state, storedRevision, version, changed } of this.entries.values()) {
      if (!changed) continue;
      const document = { _id: id, ...state, version, revision: storedRevision + 1 };
      const collection = this.collectionOf(store);
      const operations = writes.get(collection) ?? [];
      operations.push(
        storedRevision === 0
          ? { insertOne: { document } }
          : { replaceOne: { filter: { _id: id, revision: storedRevision }, replacement: document } },
      );
      writes.set(collection, operations);
    }
    for (const [collection, operations] of writes) {
      await this.db.collection<StoredDocument>(collection).bulkWrite(operations, { session: this.session });
    }
  }

  /** A transaction stays with the generation of a read model that it began with. */
  private collectionOf(store: Store<object>): string {
    const collection = this.collections.get(store) ?? store.collection();
    this.collections.set(store, collection);
    return collection;
  }

  private readWaiting(): Promise<void> {
    const reads = this.waiting;
    this.waiting = new Map();
    this.nextRead = null;
    // A session carries one operation at a time.
    this.lastRead = this.lastRead.then(async () => {
      for (const [store, ids] of reads) await this.read(store, [...ids]);
    });
    return this.lastRead;
  }

  private async read(store: Store<object>, ids: string[]): Promise<void> {
    const found = await this.stored(store, { _id: { $in: ids } });
    const byId = new Map(found.map((document) => [document._id, document]));
    for (const id of ids) this.keep(store, id, byId.get(id));
  }

  private readAll(store: Store<object>): Promise<readonly string[]> {
    const found = this.lastRead.then(() => this.stored(store, {}));
    this.lastRead = found.then((documents) => documents.forEach((each) => this.keep(store, each._id, each)));
    return Promise.all([found, this.lastRead]).then(([documents]) => documents.map(({ _id }) => _id));
  }

  private stored(store: Store<object>, filter: Filter<StoredDocument>): Promise<StoredDocument[]> {
    return this.db
      .collection<StoredDocument>(this.collectionOf(store))
      .find(filter, { session: this.session })
      .sort({ _id: 1 })
      .toArray();
  }

  private keep(store: Store<object>, id: string, document: StoredDocument | undefined): void {
    this.entries.set(keyOf(store, id), {
      store,
      id,
      state: document ? stateOf(document) : null,
      storedRevision: document?.revision ?? 0,
      version: document?.version ?? 0,
      changed: false,
    });
  }
}

/** The platform keeps these fields for itself, so a domain never sees them. */
export function stateOf<State extends object>(document: StoredDocument & object): State {
  const { _id, version, revision, ...state } = document;
  return state as unknown as State;
}

/** Commands of one transaction read the aggregates that any of them loaded, and leave theirs here. */
export interface LoadedAggregates {
  load(store: Store<object>, id: string): Promise<void>;
  /** @returns the ids in their order */
  loadAll(store: Store<object>): Promise<readonly string[]>;
  find(store: Store<object>, values: Readonly<Record<string, unknown>>): Promise<string[]>;
  entry(key: string): Entry | undefined;
  accept(entries: ReadonlyMap<string, Entry>): void;
}

/** A command sees at once what it saves; the commands after it see that once it is accepted. */
export class Stage implements Transaction {
  private readonly entries = new Map<string, Entry>();
  private readonly wholes = new Map<Store<object>, readonly string[]>();
  private readonly events: AppendedEvent[] = [];

  constructor(private readonly unit: LoadedAggregates) {}

  load<State extends object>(store: Store<State>, id: Id): Promise<void> {
    return id === null || id === undefined ? LOADED : this.unit.load(store as Store<object>, String(id));
  }

  async loadAll<State extends object>(store: Store<State>): Promise<void> {
    this.wholes.set(store as Store<object>, await this.unit.loadAll(store as Store<object>));
  }

  all<State extends object>(store: Store<State>): readonly State[] {
    const ids = this.wholes.get(store as Store<object>);
    if (!ids) throw new Error(`${store.collection()} was not loaded whole before deciding`);
    return ids.flatMap((id) => this.get(store, id) ?? []);
  }

  find<State extends object>(store: Store<State>, values: Readonly<Record<string, unknown>>): Promise<string[]> {
    return this.unit.find(store as Store<object>, values);
  }

  get<State extends object>(store: Store<State>, id: Id): State | null {
    return id === null || id === undefined ? null : (this.loaded(store, id).state as State | null);
  }

  require<State extends object>(store: Store<State>, id: Id): State {
    const state = this.get(store, id);
    if (!state) throw notFoundIn(store)(String(id));
    return state;
  }

  version<State extends object>(store: Store<State>, id: Id): number {
    return id === null || id === undefined ? 0 : this.loaded(store, id).version;
  }

  save<State extends object>(store: Store<State>, state: State, ...events: NewEvent[]): void {
    const id = store.id(state);
    const key = keyOf(store as Store<object>, id);
    const before = this.entries.get(key) ?? this.unit.entry(key);
    const version = before?.version ?? 0;
    this.entries.set(key, {
      store: store as Store<object>,
      id,
      state,
      storedRevision: before?.storedRevision ?? 0,
      version: version + events.length,
      changed: true,
    });
    events.forEach((event, index) => {
      if (event.definition.aggregate !== store.aggregate) {
        throw new Error(`${event.definition.type} is no event of ${store.aggregate}`);
      }
      this.events.push({ event, subject: `${store.aggregate}/${id}`, version: version + index + 1 });
    });
  }

  create<State extends object>(store: Store<State>, state: State, ...events: NewEvent[]): void {
    const id = store.id(state);
    const key = keyOf(store as Store<object>, id);
    if ((this.entries.get(key) ?? this.unit.entry(key))?.state) {
      throw existsIn(store)(id);
    }
    this.save(store, state, ...events);
  }

  /** The events come in the order in which the command appended them. */
  appended(): readonly AppendedEvent[] {
    return this.events;
  }

  accept(): void {
    this.unit.accept(this.entries);
  }

  private loaded(store: Store<never> | Store<object>, id: string | number): Entry {
    const key = keyOf(store as Store<object>, id);
    const entry = this.entries.get(key) ?? this.unit.entry(key);
    if (!entry) throw new Error(`${key} was not loaded before deciding`);
    return entry;
  }
}
