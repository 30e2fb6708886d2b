import { DATE_PRECISIONS, UNDERTAKING_STATES } from '@imd/contracts';
import { defineStore, LABEL, nullable, PROVENANCE, required } from '@imd/mongo';
import type { Undertaking } from '../domain/undertaking';

export const undertakings = defineStore<Undertaking>({
  aggregate: 'undertakings',
  thing: 'undertaking',
  collection: 'undertakings',
  id: ({ id }) => id,
  listing: { filters: { state: 'state' }, orders: { id: [] } },
  fields: {
    id: required(String),
    title: required(LABEL),
    state: required(String, UNDERTAKING_STATES),
    dueOn: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    fulfilledOn: nullable(String),
    reference: nullable(String),
    provenance: required(PROVENANCE),
  },
});
