import type { Topic } from '@imd/contracts';
import type { Store } from '@imd/mongo';
import type { IndexDescription } from 'mongodb';

export interface ModelCollection {
  readonly indexes: readonly IndexDescription[];
  /**
   * An image holds the documents by the value, or each of the values, that they have in this field, and only those of
   * the values that were asked for. Without this field an image always holds all of them.
   */
  readonly slicedBy?: string;
  /** Its documents are totals, which never leave their slice; a record does so when its value changes. */
  readonly totals?: true;
  /**
   * A slice also holds the documents of other values that have the same in this field as one of its own: what is judged
   * as a whole is never held in part. Such documents are totals.
   */
  readonly wholeBy?: string;
}

/** The documents of a collection that have one value in the field that it is sliced by. */
export interface Slice {
  readonly collection: string;
  readonly value: string | number;
}

/**
 * A read model keeps what a service has learned from events, in collections of its own that can be thrown away and
 * rebuilt from the topics. Each has its own offsets in them.
 */
export interface ReadModel {
  readonly name: string;
  /** Nest connects handlers and consumer by it; `@On(Event, MODEL)` takes it from here. */
  readonly transport: symbol;
  readonly topics: readonly Topic[];
  readonly collections: Readonly<Record<string, ModelCollection>>;
  /**
   * Raised whenever the keys of totals or the fields of records change: neither the names of the collections nor the
   * types of the events tell of that, and one generation would hold both forms. The first format has no number.
   */
  readonly format?: number;
}

export function defineReadModel(definition: Omit<ReadModel, 'transport'>): ReadModel {
  return { ...definition, transport: Symbol(definition.name) };
}

/** The number of the generation that this process takes for the live one, by read model; commands read from it. */
const live = new Map<string, number>();

export function setLiveGeneration(model: ReadModel, generation: number): void {
  live.set(model.name, generation);
}

export function generationCollection(model: ReadModel, generation: number, collection: string): string {
  return `${model.name}.g${generation}.${collection}`;
}

/** Commands read a read model's records through this store, in their own transaction. */
export function readModelStore<State extends object>(model: ReadModel, collection: string): Store<State> {
  return {
    aggregate: collection,
    thing: collection,
    collection: () => generationCollection(model, live.get(model.name) ?? 1, collection),
    id: () => {
      throw new Error(`${model.name} is written by its projection only`);
    },
  };
}
