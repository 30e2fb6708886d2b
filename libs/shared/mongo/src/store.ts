import { conflict, notFound } from '@imd/kernel';
import type { Schema } from 'mongoose';

/** A document as it is stored: the state, and what the platform keeps of it. */
export interface StoredDocument {
  readonly _id: string;
  /** Number of the aggregate's own events: the `subjectversion` of the last one. */
  readonly version: number;
  /** Raised by every write, so that a guard always changes the document it guards. */
  readonly revision: number;
}

/** Where aggregates of one kind live. */
export interface Store<State extends object> {
  /** Subjects of its events are `<aggregate>/<id>`. */
  readonly aggregate: string;
  readonly collection: () => string;
  readonly id: (state: State) => string;
}

/** A store that this service owns, with the schema that carries its indexes. */
export interface OwnedStore<State extends object> extends Store<State> {
  readonly schema: Schema;
}

export function defineStore<State extends object>(definition: {
  aggregate: string;
  collection: string;
  id: (state: State) => string;
  schema: Schema<State>;
}): OwnedStore<State> {
  return {
    aggregate: definition.aggregate,
    collection: () => definition.collection,
    id: definition.id,
    schema: definition.schema,
  };
}

/** What is asked for by its id was never recorded. */
export const unknownIn = ({ aggregate }: Store<never>) =>
  notFound(`${aggregate}-unknown`, 'There is none of this id', (id: string) => ({ id }));

/** What is recorded once exists already. */
export const existsIn = ({ aggregate }: Store<never>) =>
  conflict(`${aggregate}-exists`, 'There is one of this id already', (id: string) => ({ id }));
