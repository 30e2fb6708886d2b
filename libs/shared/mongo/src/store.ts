import { thingExists, thingNotFound, type Thing } from '@imd/kernel';
import { Schema, type SchemaDefinition } from 'mongoose';
import { required, type Fields } from './fields';
import { indexesOf, type Listing } from './listing';

/** The platform keeps these fields of a document beside the state. */
export interface StoredDocument {
  readonly _id: string;
  /** The version is the number of the aggregate's own events: the `subjectversion` of the last one. */
  readonly version: number;
  /** Every write raises the revision, so that a guard always changes the document it guards. */
  readonly revision: number;
}

const STORED_BESIDE_THE_STATE: Fields<StoredDocument> = {
  _id: required(String),
  version: required(Number),
  revision: required(Number),
};

/** A store keeps the aggregates of one kind. */
export interface Store<State extends object> extends Thing {
  /** The subjects of its events are `<aggregate>/<id>`. */
  readonly aggregate: string;
  readonly collection: () => string;
  readonly id: (state: State) => string;
}

/**
 * This service owns the store. The schema says which indexes the collection has, and how a document is stored: a test
 * fails when it leaves a document behind that the schema does not describe. No write is checked against it, since the
 * types of the domain hold there already and mongoose would cast values that it should refuse.
 */
export interface OwnedStore<State extends object> extends Store<State> {
  readonly schema: Schema;
  /** What is destroyed in this store is gone for ever: no backup holds it, and no restore touches it. */
  readonly keptFromBackups?: true;
  readonly filled?: Filled;
}

/**
 * Documents that an earlier build stored lack a field that lists filter by. They get it before the service takes its
 * first request, as often as it starts.
 */
export interface Filled {
  readonly lacking: Readonly<Record<string, unknown>>;
  /** A stage of an update: `$name` is what the document has there. */
  readonly set: Readonly<Record<string, unknown>>;
}

/** The documents of such a store can be listed. */
export interface ListedStore<State extends object> extends OwnedStore<State> {
  readonly listing: Listing;
}

interface Definition<State extends object> extends Thing {
  readonly aggregate: string;
  readonly collection: string;
  readonly id: (state: State) => string;
  readonly fields: Fields<State>;
  readonly keptFromBackups?: true;
  readonly filled?: Filled;
}

/** The schema has the fields of the state, those that the platform keeps beside it, and the indexes of its lists. */
export function defineStore<State extends object>(
  definition: Definition<State> & { readonly listing: Listing },
): ListedStore<State>;
export function defineStore<State extends object>(definition: Definition<State>): OwnedStore<State>;
export function defineStore<State extends object>({
  collection,
  listing,
  fields,
  ...definition
}: Definition<State> & { readonly listing?: Listing }): OwnedStore<State> {
  const stored: SchemaDefinition = { ...fields, ...STORED_BESIDE_THE_STATE };
  const schema = new Schema(stored, { id: false, versionKey: false, minimize: false });
  if (listing) for (const [indexed, options] of indexesOf(listing)) schema.index(indexed, options);
  return { ...definition, schema, collection: () => collection, ...(listing && { listing }) };
}

/** Nobody ever recorded the thing that is asked for. */
export const notFoundIn = (store: Store<never>) => thingNotFound(store);

/** A thing that is recorded once exists already. */
export const existsIn = (store: Store<never>) => thingExists(store);
