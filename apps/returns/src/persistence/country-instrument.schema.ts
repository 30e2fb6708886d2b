import { DATE_PRECISIONS, INSTRUMENT_KINDS, INSTRUMENT_SCOPES, INSTRUMENT_STATES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { CountryInstrument } from '../domain/country-instrument';

export const countryInstruments = defineStore<CountryInstrument>({
  aggregate: 'country-instruments',
  thing: 'country instrument',
  collection: 'country-instruments',
  id: ({ id }) => id,
  listing: { filters: { country: 'countries', region: 'regions', kind: 'kind', scope: 'scope' }, orders: { id: [] } },
  fields: {
    id: required(String),
    kind: required(String, INSTRUMENT_KINDS),
    title: required(LABEL),
    countries: listOf(String),
    region: nullable(LABEL),
    regions: listOf(String),
    scope: required(String, INSTRUMENT_SCOPES),
    state: required(String, INSTRUMENT_STATES),
    from: nullable(String),
    to: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    partners: listOf(String),
    amount: nullable(BigInt),
    paidBy: nullable(LABEL),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
