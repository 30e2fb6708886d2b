import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { FamilyTracing, TracedPeriods } from '../domain/family-tracing';

export const familyTracings = defineStore<FamilyTracing>({
  aggregate: 'family-tracings',
  thing: 'family tracing',
  collection: 'family-tracings',
  id: ({ id }) => id,
  listing: { filters: { country: 'country' }, orders: { id: [] } },
  fields: {
    id: required(String),
    country: required(String),
    from: required(String),
    to: required(String),
    requests: nullable(Number),
    found: nullable(Number),
    published: required(
      part<FamilyTracing['published']>({
        requests: nullable(Number),
        found: nullable(Number),
        suppressed: required(Boolean),
      }),
    ),
    everPublished: listOf(
      part<FamilyTracing['everPublished'][number]>({ requests: nullable(Number), found: nullable(Number) }),
    ),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});

/** Two periods of a country at once change the same document, so that they cannot overlap. */
export const tracedPeriods = defineStore<TracedPeriods>({
  aggregate: 'traced-periods',
  thing: 'traced country',
  collection: 'traced-periods',
  id: ({ country }) => country,
  fields: {
    country: required(String),
    periods: listOf(
      part<TracedPeriods['periods'][number]>({
        tracing: required(String),
        from: required(String),
        to: required(String),
      }),
    ),
  },
});
