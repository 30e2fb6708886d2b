import type { Static, TSchema } from '@sinclair/typebox';
import type { Topic } from './topics';

/**
 * The definition is of one version of one event. `type` is reverse-domain with a plural domain and one version number
 * (NL GOV profile for CloudEvents 1.1). Within a version fields are only added; a break is a new version beside it.
 */
export interface EventDefinition<T extends TSchema = TSchema> {
  readonly type: string;
  readonly topic: Topic;
  /** The subject of the event is `<aggregate>/<id>`; the subject is also the Kafka key. */
  readonly aggregate: string;
  /** Readers of the contracts see this sentence. */
  readonly meaning: string;
  readonly data: T;
  readonly dataschema: string;
  /**
   * The event tells the whole of a thing as it then stands, so the one before it tells what it was. The thing is the
   * aggregate itself where there are no names, otherwise the part of it that these fields of the data name. Null for an
   * event that tells of something new each time.
   */
  readonly restates: readonly string[] | null;
  /** The golden sample is committed, validated, and never changed within a version. */
  readonly sample: Static<T>;
  /** So are these, of what a later build may tell within the version, by their names. */
  readonly laterSamples: Readonly<Record<string, Static<T>>>;
}

export function defineEvent<T extends TSchema>(definition: {
  domain: string;
  event: string;
  version: number;
  topic: Topic;
  aggregate: string;
  meaning: string;
  restates?: readonly (keyof Static<T> & string)[];
  data: T;
  sample: Static<T>;
  laterSamples?: Readonly<Record<string, Static<T>>>;
}): EventDefinition<T> {
  const name = `${definition.domain}.${definition.event}.v${definition.version}`;
  return {
    type: `nl.${name}`,
    topic: definition.topic,
    aggregate: definition.aggregate,
    meaning: definition.meaning,
    data: definition.data,
    dataschema: `urn:nld:imd:schemas:${name}`,
    restates: definition.restates ?? null,
    sample: definition.sample,
    laterSamples: definition.laterSamples ?? {},
  };
}

/** A new event has no id, no version and no place in the outbox yet. */
export interface NewEvent<T extends TSchema = TSchema> {
  readonly definition: EventDefinition<T>;
  readonly data: Static<T>;
}

/** A domain reads event data and never changes it. An object that writes itself out stays what it is. */
export type Frozen<T> = T extends { toJSON(): unknown }
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export function event<T extends TSchema>(definition: EventDefinition<T>, data: Frozen<Static<T>>): NewEvent {
  return { definition, data };
}
