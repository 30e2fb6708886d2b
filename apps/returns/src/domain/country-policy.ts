import { type Change, COUNTRY_CATEGORIES, CountryPolicySet, eventUnlessSame } from '@imd/contracts';
import type { CountryCode, Label, Provenance } from '@imd/kernel';

export type CountryCategory = (typeof COUNTRY_CATEGORIES)[number];

export interface CountryPolicy {
  readonly country: CountryCode;
  readonly categories: readonly CountryCategory[];
  /** Null says that the source does not tell. */
  readonly strategicCountryApproach: boolean | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

/** Setting a policy again replaces it whole. Categories are a set: their order says nothing. */
export function setCountryPolicy(before: CountryPolicy | null, policy: CountryPolicy): Change<CountryPolicy> {
  const state = {
    ...policy,
    categories: COUNTRY_CATEGORIES.filter((category) => policy.categories.includes(category)),
  };
  return { state, events: eventUnlessSame(CountryPolicySet, before, state) };
}
