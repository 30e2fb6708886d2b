import type { Topic } from '@imd/contracts';
import type { Store } from '@imd/mongo';
import type { IndexDescription } from 'mongodb';

/**
 * What a service knows of events, in collections of its own that can be thrown away and rebuilt from the topics. Each read
 * model is a consumer group of its own with its own offsets.
 */
export interface ReadModel {
  readonly name: string;
  /** Handlers name it: `@EventPattern(type, MODEL.transport)`. */
  readonly transport: symbol;
  readonly topics: readonly Topic[];
  readonly collections: Readonly<Record<string, { readonly indexes: readonly IndexDescription[] }>>;
}

export function defineReadModel(definition: Omit<ReadModel, 'transport'>): ReadModel {
  return { ...definition, transport: Symbol(definition.name) };
}

/** Generations that are live in this process, by read model; commands read from the live one. */
const live = new Map<string, number>();

export function setLiveGeneration(model: ReadModel, generation: number): void {
  live.set(model.name, generation);
}

export function generationCollection(model: ReadModel, generation: number, collection: string): string {
  return `${model.name}.g${generation}.${collection}`;
}

/** Records of a read model, to be read by commands in their transaction. */
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
