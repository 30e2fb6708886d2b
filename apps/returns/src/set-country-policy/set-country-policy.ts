import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { countryPolicyAnswer, countryPolicyPath } from '../answers/country-policy.answer';
import { setCountryPolicy, type CountryPolicy } from '../domain/country-policy';
import { countryPolicies } from '../persistence/country-policy.schema';
import type { CountryPath } from '../paths';
import type { SetCountryPolicyRequest } from './set-country-policy.request';

export function setCountryPolicyUseCase({ country }: CountryPath, request: SetCountryPolicyRequest): UseCase {
  return setWhole(countryPolicies, country, {
    change: (before, _, { now }) => setCountryPolicy(before, policyOf(country, request), now),
    answer: countryPolicyAnswer,
    path: countryPolicyPath(country),
  });
}

function policyOf(country: string, request: SetCountryPolicyRequest): CountryPolicy {
  return {
    country,
    categories: request.categories,
    periods: (request.periods ?? []).map(({ category, from = null, to = null }) => ({ category, from, to })),
    strategicCountryApproach: request.strategicCountryApproach ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
