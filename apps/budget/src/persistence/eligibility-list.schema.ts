import { ELIGIBILITY_PURPOSES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { CountryEligibility, EligibilityList, ListedPeriod } from '../domain/eligibility-list';

const ENTRY = part<EligibilityList['entries'][number]>({
  country: required(String),
  validFrom: nullable(String),
  validTo: nullable(String),
  incomeGroup: nullable(String),
});

export const eligibilityLists = defineStore<EligibilityList>({
  aggregate: 'eligibility-lists',
  thing: 'eligibility list',
  collection: 'eligibility-lists',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  fields: {
    code: required(String),
    purpose: required(String, ELIGIBILITY_PURPOSES),
    title: required(LABEL),
    validFrom: required(String),
    validTo: nullable(String),
    basis: required(String),
    entries: listOf(ENTRY),
    provenance: required(PROVENANCE),
  },
});

const PERIOD = part<ListedPeriod>({
  list: required(String),
  purpose: required(String, ELIGIBILITY_PURPOSES),
  from: required(String),
  to: nullable(String),
});

/** A booking loads one small document for each of its countries, and no list. */
export const countryEligibilities = defineStore<CountryEligibility>({
  aggregate: 'country-eligibilities',
  thing: 'country eligibility',
  namedBy: 'of this country',
  collection: 'country-eligibilities',
  id: ({ country }) => country,
  fields: { country: required(String), periods: listOf(PERIOD) },
});
