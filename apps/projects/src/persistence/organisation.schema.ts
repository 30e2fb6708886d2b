import { defineStore, LABEL, nullable, PROVENANCE, required } from '@imd/mongo';
import { ORGANISATION_KINDS, type Organisation } from '../domain/organisation';

export const organisations = defineStore<Organisation>({
  aggregate: 'organisations',
  thing: 'organisation',
  collection: 'organisations',
  id: ({ id }) => id,
  listing: { orders: { id: [] } },
  fields: {
    id: required(String),
    name: required(LABEL),
    kind: nullable(String, ORGANISATION_KINDS),
    country: nullable(String),
    provenance: required(PROVENANCE),
  },
});
