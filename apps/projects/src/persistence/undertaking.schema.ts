import { DATE_PRECISIONS, UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { Undertaking } from '../domain/undertaking';

export const undertakings = defineStore<Undertaking>({
  aggregate: 'undertakings',
  thing: 'undertaking',
  collection: 'undertakings',
  id: ({ id }) => id,
  // A due date that moves while a caller pages may make its row come twice or not at all; officers need the order.
  listing: {
    filters: {
      madeIn: 'madeIn',
      owner: 'owners',
      state: 'state',
      kind: 'kind',
      country: 'countries',
      region: 'regions',
    },
    orders: { id: [], dueOn: ['dueOn'], madeOn: ['madeOn'] },
  },
  fields: {
    id: required(String),
    kind: required(String, UNDERTAKING_KINDS),
    title: required(LABEL),
    state: required(String, UNDERTAKING_STATES),
    madeOn: nullable(String),
    dueOn: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    fulfilledOn: nullable(String),
    reference: nullable(String),
    owners: listOf(String),
    madeIn: nullable(String),
    settledIn: nullable(String),
    settlement: nullable(LABEL),
    countries: listOf(String),
    regions: listOf(String),
    provenance: required(PROVENANCE),
  },
});
