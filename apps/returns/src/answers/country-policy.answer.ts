import { CategoryPeriod, COUNTRY_CATEGORIES, Schema } from '@imd/contracts';
import { countryName } from '@imd/kernel';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { CountryPolicy } from '../domain/country-policy';

export const CountryPolicyAnswer = named(
  'CountryPolicy',
  Type.Object({
    country: Schema.Country,
    name: LabelAnswer,
    categories: Type.Array(Schema.oneOf(COUNTRY_CATEGORIES), { description: 'What the country has priority in' }),
    periods: Type.Array(named('CategoryPeriod', CategoryPeriod), {
      description: 'When each category holds; none for a category of which nobody told',
    }),
    strategicCountryApproach: Schema.nullable(Type.Boolean(), 'Null: the source does not say'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, instruments: Schema.Link }),
  }),
);

export const countryPolicyPath = (country: string) => `/v1/country-policies/${country}`;

export function countryPolicyAnswer(policy: CountryPolicy): Answer<typeof CountryPolicyAnswer> {
  const { country } = policy;
  return {
    ...policy,
    periods: [...policy.periods],
    name: countryName(country),
    links: { self: countryPolicyPath(country), instruments: `/v1/country-instruments?country=${country}` },
  };
}
