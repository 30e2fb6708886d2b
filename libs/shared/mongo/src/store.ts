import { conflict, notFound } from '@imd/kernel';
import type { Schema } from 'mongoose';
import { indexesOf, type Listing } from './listing';

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

/** A store whose documents can be listed. */
export interface ListedStore<State extends object> extends OwnedStore<State> {
  readonly listing: Listing;
}

interface Definition<State extends object> {
  readonly aggregate: string;
  readonly collection: string;
  readonly id: (state: State) => string;
  readonly schema: Schema<State>;
}

/** The indexes of its lists are added to the schema. */
export function defineStore<State extends object>(
  definition: Definition<State> & { readonly listing: Listing },
): ListedStore<State>;
export function defineStore<State extends object>(definition: Definition<State>): OwnedStore<State>;
export function defineStore<State extends object>({
  collection,
  listing,
  ...definition
}: Definition<State> & { readonly listing?: Listing }): OwnedStore<State> {
  if (listing) for (const [fields, options] of indexesOf(listing)) definition.schema.index(fields, options);
  return { ...definition, collection: () => collection, ...(listing && { listing }) };
}

/** What is asked for by its id was never recorded. */
export const unknownIn = ({ aggregate }: Store<never>) =>
  notFound(`${aggregate}-unknown`, 'There is none of this id', (id: string) => ({ id }));

/** What is recorded once exists already. */
export const existsIn = ({ aggregate }: Store<never>) =>
  conflict(`${aggregate}-exists`, 'There is one of this id already', (id: string) => ({ id }));
