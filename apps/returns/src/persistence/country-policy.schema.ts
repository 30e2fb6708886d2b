import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { CountryPolicy } from '../domain/country-policy';
import { LABEL, PROVENANCE } from './embedded.schema';

export const countryPolicies = defineStore<CountryPolicy>({
  aggregate: 'country-policies',
  collection: 'country-policies',
  id: ({ country }) => country,
  listing: { filters: { category: 'categories' }, orders: { country: [] } },
  schema: new Schema<CountryPolicy>(
    {
      country: String,
      categories: [String],
      strategicCountryApproach: Boolean,
      remark: LABEL,
      provenance: PROVENANCE,
    },
    { strict: 'throw' },
  ),
});
