import { COUNTRY_CATEGORIES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { CategoryPeriod, CountryPolicy } from '../domain/country-policy';

export const countryPolicies = defineStore<CountryPolicy>({
  aggregate: 'country-policies',
  thing: 'country policy',
  namedBy: 'of this country',
  collection: 'country-policies',
  id: ({ country }) => country,
  listing: { filters: { category: 'categories' }, orders: { country: [] } },
  fields: {
    country: required(String),
    categories: listOf(String, COUNTRY_CATEGORIES),
    periods: listOf(
      part<CategoryPeriod>({
        category: required(String, COUNTRY_CATEGORIES),
        from: nullable(String),
        to: nullable(String),
      }),
    ),
    strategicCountryApproach: nullable(Boolean),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
