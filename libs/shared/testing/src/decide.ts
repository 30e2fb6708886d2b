import { keyOf, Stage, type AppendedEvent, type Entry, type LoadedAggregates, type Store } from '@imd/mongo';
import type { CommandAnswer, DecisionContext, UseCase } from '@imd/service';

/** The aggregate is stored before the command comes. */
export interface Stored {
  readonly store: Store<object>;
  readonly state: object;
}

export const stored = <State extends object>(store: Store<State>, state: State): Stored => ({
  store: store as Store<object>,
  state,
});

export interface Decided {
  readonly answer: CommandAnswer;
  readonly events: readonly AppendedEvent[];
  /** The command sees an aggregate in this state after it decided. */
  readonly state: <State extends object>(store: Store<State>, id: string | number) => State | null;
}

const ASKED: DecisionContext = {
  client: 'a-client',
  actor: 'an-officer',
  scopes: new Set(),
  operation: 'a-command',
  path: '/v1',
  body: {},
  idempotencyKey: null,
  ifMatch: null,
  ifNoneMatch: null,
  token: new Map(),
  traceparent: null,
  now: new Date('2010-07-01T10:00:00Z'),
};

/**
 * One command runs on aggregates in memory: `given` is stored, the use case is decided, and its answer and events come
 * back. The stage is the one that every transaction uses; only the database is left out.
 * @throws DomainError as the use case refuses
 */
export async function decide(
  given: readonly Stored[],
  useCase: UseCase,
  asked: Partial<DecisionContext> = {},
): Promise<Decided> {
  const stage = new Stage(new StoredAggregates(given));
  await useCase.prepare(stage);
  const answer = useCase.decide(stage, { ...ASKED, ...asked });
  return { answer, events: stage.appended(), state: (store, id) => stage.get(store, id) };
}

class StoredAggregates implements LoadedAggregates {
  private readonly loaded = new Map<string, Entry>();

  constructor(private readonly given: readonly Stored[]) {}

  load(store: Store<object>, id: string): Promise<void> {
    const found = this.given.find((each) => each.store === store && store.id(each.state) === id);
    const state = found?.state ?? null;
    const version = state ? 1 : 0;
    this.loaded.set(keyOf(store, id), { store, id, state, version, storedRevision: version, changed: false });
    return Promise.resolve();
  }

  async loadAll(store: Store<object>): Promise<readonly string[]> {
    const ids = this.given.filter((each) => each.store === store).map(({ state }) => store.id(state));
    await Promise.all(ids.map((id) => this.load(store, id)));
    return ids.sort();
  }

  async find(store: Store<object>, values: Readonly<Record<string, unknown>>): Promise<string[]> {
    const matches = (state: object) =>
      Object.entries(values).every(([name, value]) =>
        [(state as Readonly<Record<string, unknown>>)[name]].flat().includes(value),
      );
    const ids = this.given
      .filter((each) => each.store === store && matches(each.state))
      .map(({ state }) => store.id(state));
    await Promise.all(ids.map((id) => this.load(store, id)));
    return ids;
  }

  entry(key: string): Entry | undefined {
    return this.loaded.get(key);
  }

  accept(entries: ReadonlyMap<string, Entry>): void {
    for (const [key, entry] of entries) this.loaded.set(key, entry);
  }
}
