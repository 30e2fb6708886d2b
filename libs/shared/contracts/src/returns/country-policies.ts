import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const COUNTRY_CATEGORIES = ['return', 'unaccompanied-minors', 'protection-in-the-region'] as const;

/** Null says that the source does not tell the day; a category without a period holds on days that nobody told. */
export const CategoryPeriod = Type.Object({
  category: Schema.oneOf(COUNTRY_CATEGORIES),
  from: Schema.nullable(Schema.Date),
  to: Schema.nullable(Schema.Date),
});

export const CountryPolicySet = defineEvent({
  domain: 'country-policies',
  event: 'country-policy-set',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'country-policies',
  meaning: 'What policy says of a country: the categories it has priority in. Null: the source does not say.',
  restates: [],
  data: Type.Object({
    country: Schema.Country,
    categories: Type.Array(Schema.oneOf(COUNTRY_CATEGORIES)),
    /** When each category holds. */
    periods: Type.Optional(Type.Array(CategoryPeriod)),
    strategicCountryApproach: Schema.nullable(Type.Boolean()),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    country: 'KE',
    categories: ['protection-in-the-region' as const],
    strategicCountryApproach: null,
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
