import type { Static, TSchema } from '@sinclair/typebox';
import type { Topic } from './topics';

/**
 * One version of one event. `type` is reverse-domain with a plural domain and one version number (NL GOV profile for
 * CloudEvents 1.1). Within a version fields are only added; a break is a new version beside it.
 */
export interface EventDefinition<T extends TSchema = TSchema> {
  readonly type: string;
  readonly topic: Topic;
  /** The event's subject is `<aggregate>/<id>`; the subject is also the Kafka key. */
  readonly aggregate: string;
  /** What it says, for readers of the contracts. */
  readonly meaning: string;
  readonly data: T;
  readonly dataschema: string;
  /** A golden sample: committed, validated, and never changed within a version. */
  readonly sample: Static<T>;
}

export function defineEvent<T extends TSchema>(definition: {
  domain: string;
  event: string;
  version: number;
  topic: Topic;
  aggregate: string;
  meaning: string;
  data: T;
  sample: Static<T>;
}): EventDefinition<T> {
  const name = `${definition.domain}.${definition.event}.v${definition.version}`;
  return {
    type: `nl.${name}`,
    topic: definition.topic,
    aggregate: definition.aggregate,
    meaning: definition.meaning,
    data: definition.data,
    dataschema: `urn:nld:imd:schemas:${name}`,
    sample: definition.sample,
  };
}

/** Something that happened to an aggregate, before it has an id, a version and a place in the outbox. */
export interface NewEvent<T extends TSchema = TSchema> {
  readonly definition: EventDefinition<T>;
  readonly data: Static<T>;
}

/** Event data as a domain holds it: read, never changed. An object that writes itself out stays what it is. */
export type Frozen<T> = T extends { toJSON(): unknown }
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export function event<T extends TSchema>(definition: EventDefinition<T>, data: Frozen<Static<T>>): NewEvent {
  return { definition, data };
}
