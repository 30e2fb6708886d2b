import { ASSISTANCE_MODALITIES, DATE_PRECISIONS, SCHEME_STATES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { ReturnScheme } from '../domain/return-scheme';

export const returnSchemes = defineStore<ReturnScheme>({
  aggregate: 'return-schemes',
  thing: 'return scheme',
  collection: 'return-schemes',
  id: ({ id }) => id,
  listing: { orders: { id: [] } },
  fields: {
    id: required(String),
    title: required(LABEL),
    operator: nullable(String),
    partners: listOf(String),
    modality: nullable(String, ASSISTANCE_MODALITIES),
    state: required(String, SCHEME_STATES),
    applicationFrom: nullable(String),
    applicationTo: nullable(String),
    runOffTo: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    ceiling: nullable(BigInt),
    countries: listOf(String),
    project: nullable(String),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
