import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { CountryInstrument } from '../domain/country-instrument';
import { LABEL, PROVENANCE } from './embedded.schema';

export const countryInstruments = defineStore<CountryInstrument>({
  aggregate: 'country-instruments',
  collection: 'country-instruments',
  id: ({ id }) => id,
  listing: { filters: { country: 'countries', kind: 'kind' }, orders: { id: [] } },
  schema: new Schema<CountryInstrument>(
    {
      id: String,
      kind: String,
      title: LABEL,
      countries: [String],
      region: LABEL,
      state: String,
      from: String,
      to: String,
      datePrecision: String,
      partners: [String],
      amount: BigInt,
      paidBy: LABEL,
      remark: LABEL,
      provenance: PROVENANCE,
    },
    { strict: 'throw', id: false },
  ),
});
