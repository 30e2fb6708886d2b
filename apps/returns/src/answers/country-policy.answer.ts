import { countryName } from '@imd/kernel';
import type { CountryPolicy } from '../domain/country-policy';

export const countryPolicyPath = (country: string) => `/v1/country-policies/${country}`;

export function countryPolicyAnswer(policy: CountryPolicy) {
  const { country } = policy;
  return {
    ...policy,
    name: countryName(country),
    links: { self: countryPolicyPath(country), instruments: `/v1/country-instruments?country=${country}` },
  };
}
