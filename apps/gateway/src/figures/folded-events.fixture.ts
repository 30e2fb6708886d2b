import 'reflect-metadata';
import { type EventData, type EventDefinition, PARTITIONS } from '@imd/contracts';
import { calendarDay } from '@imd/kernel';
import type { EventContext, ImageView, ReadModel } from '@imd/messaging';
import { PATTERN_METADATA } from '@nestjs/microservices/constants';

export interface HistoryEvent {
  readonly definition: EventDefinition;
  readonly subject: string;
  readonly version: number;
  readonly data: never;
  readonly time: string;
  readonly actor?: string;
}

type Handler = (data: unknown, context: EventContext) => unknown;

/** A history numbers the events of each aggregate in the order in which they are told. */
export class History {
  readonly events: HistoryEvent[] = [];
  private readonly versions = new Map<string, number>();

  tell<T extends EventDefinition>(
    definition: T,
    id: string | number,
    data: EventData<T>,
    time = '2011-06-10T12:00:00Z',
  ): this {
    const subject = `${definition.aggregate}/${id}`;
    const version = (this.versions.get(subject) ?? 0) + 1;
    this.versions.set(subject, version);
    this.events.push({ definition, subject, version, data: data as never, time });
    return this;
  }
}

/** The order keeps that of each aggregate, and some events are delivered again. */
export function shuffled(events: readonly HistoryEvent[], picks: readonly number[]): HistoryEvent[] {
  const queues = [...new Set(events.map(({ subject }) => subject))].map((subject) =>
    events.filter((event) => event.subject === subject),
  );
  const order: HistoryEvent[] = [];
  for (let step = 0; queues.some(({ length }) => length > 0); step += 1) {
    const pick = picks[step % picks.length] ?? 0;
    const waiting = queues.filter(({ length }) => length > 0);
    const next = waiting[pick % waiting.length]?.shift();
    if (next) order.push(next);
    const again = order[pick % order.length];
    if (pick % 5 === 0 && again) order.push(again);
  }
  return order;
}

/** The fixture holds in memory the records that a projection makes of events, as the platform holds a read model. */
export async function fold(projection: object, model: ReadModel, events: readonly HistoryEvent[]): Promise<ImageView> {
  const handlers = handlersOf(projection);
  const collections = new Map<string, Map<string, Record<string, unknown>>>();
  const documents = (collection: string) => {
    let found = collections.get(collection);
    if (!found) collections.set(collection, (found = new Map()));
    return found;
  };
  const versions = new Map<string, number>();
  for (const { definition, subject, version, data, time, actor = 'test' } of events) {
    if (version <= (versions.get(subject) ?? 0)) continue;
    versions.set(subject, version);
    const partition = partitionOf(subject);
    const context = {
      type: definition.type,
      actor,
      topic: definition.topic,
      partition,
      subject,
      version,
      recordedOn: calendarDay(new Date(time)),
      fold: {
        get: (collection: string, id: string | number) =>
          Promise.resolve(documents(collection).get(String(id)) ?? null),
        put: (collection: string, id: string | number, document: Record<string, unknown>) =>
          documents(collection).set(String(id), stored(id, document)),
        increment: (
          collection: string,
          key: Record<string, string | number | null | readonly string[]>,
          sums: Record<string, bigint>,
          maxima: Record<string, bigint> = {},
        ) => {
          const id = [...Object.values(key), definition.topic, partition].join('|');
          const total = { ...(documents(collection).get(id) ?? key) } as Record<string, bigint | undefined>;
          for (const [name, amount] of Object.entries(sums)) total[name] = (total[name] ?? 0n) + amount;
          for (const [name, mark] of Object.entries(maxima)) {
            const before = total[name] ?? 0n;
            total[name] = mark > before ? mark : before;
          }
          documents(collection).set(id, stored(id, total));
        },
      },
    } as unknown as EventContext;
    await handlers.get(definition.type)?.(data, context);
  }
  return viewOf(model, documents);
}

/** The store keeps these beside what a projection folds, and no answer may show them. */
function stored(id: string | number, document: Record<string, unknown>): Record<string, unknown> {
  return { ...document, _id: String(id), p: 'a partition', c: 1n };
}

/** A slice of the view has what a slice of the model has. */
function viewOf(
  { collections }: ReadModel,
  documents: (collection: string) => Map<string, Record<string, unknown>>,
): ImageView {
  const slice = (collection: string, value: string | number) => {
    const { slicedBy, wholeBy } = collections[collection] ?? {};
    if (slicedBy === undefined) throw new Error(`${collection} has no slices`);
    const owns = (document: Record<string, unknown>) => [document[slicedBy]].flat().includes(value);
    const all = [...documents(collection)];
    if (wholeBy === undefined) return new Map(all.filter(([, document]) => owns(document)));
    const groups = new Set(all.flatMap(([, document]) => (owns(document) ? [document[wholeBy]] : [])));
    return new Map(all.filter(([, document]) => groups.has(document[wholeBy])));
  };
  return {
    revision: 1,
    parked: 0,
    parkedOf: new Map(),
    documents: (collection) => {
      if (collections[collection]?.slicedBy !== undefined) throw new Error(`${collection} is read in slices`);
      return documents(collection) as never;
    },
    slice: (collection, value) => slice(collection, value) as never,
  };
}

/** `@On` gave each method of the projection the type of its event. */
function handlersOf(projection: object): Map<string, Handler> {
  const prototype = Object.getPrototypeOf(projection) as Record<string, Handler>;
  return new Map(
    Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method = prototype[name];
      const patterns = method && (Reflect.getMetadata(PATTERN_METADATA, method) as string[] | undefined);
      return method && patterns ? patterns.map((type) => [type, method.bind(projection)] as const) : [];
    }),
  );
}

function partitionOf(subject: string): number {
  return [...subject].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9973, 7) % PARTITIONS;
}
