import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { CountryEligibility, EligibilityList } from '../domain/eligibility-list';

export const eligibilityLists = defineStore<EligibilityList>({
  aggregate: 'eligibility-lists',
  collection: 'eligibility-lists',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  schema: new Schema<EligibilityList>(
    {
      code: String,
      purpose: String,
      title: Object,
      validFrom: String,
      validTo: String,
      basis: String,
      entries: [Object],
      provenance: Object,
    },
    { strict: 'throw', _id: false },
  ),
});

/** The lists turned round, so that a booking loads one small document for each of its countries and no list. */
export const countryEligibilities = defineStore<CountryEligibility>({
  aggregate: 'country-eligibilities',
  collection: 'country-eligibilities',
  id: ({ country }) => country,
  schema: new Schema<CountryEligibility>({ country: String, periods: [Object] }, { strict: 'throw', _id: false }),
});
