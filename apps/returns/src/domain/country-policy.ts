import { type Change, COUNTRY_CATEGORIES, CountryPolicySet, eventUnlessSame } from '@imd/contracts';
import {
  checkCountryDays,
  countryNotInForce,
  type CalendarDate,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
} from '@imd/kernel';
import { categoryPeriodReversed, categoryPeriodsOverlap, periodOfAnotherCategory } from './country-policy.errors';
import { DATE_REFUSALS, EARLIEST, LATEST, requireDates } from './dates';

export type CountryCategory = (typeof COUNTRY_CATEGORIES)[number];

/** Null says that the source does not tell the day. */
export interface CategoryPeriod {
  readonly category: CountryCategory;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface CountryPolicy {
  readonly country: CountryCode;
  readonly categories: readonly CountryCategory[];
  /** A category without a period holds on days that nobody told. */
  readonly periods: readonly CategoryPeriod[];
  /** Null says that the source does not tell. */
  readonly strategicCountryApproach: boolean | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export const POLICY_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  countryNotInForce,
  periodOfAnotherCategory,
  categoryPeriodReversed,
  categoryPeriodsOverlap,
];

/** Setting a policy again replaces it whole. Categories and periods are sets: their order says nothing. */
export function setCountryPolicy(
  before: CountryPolicy | null,
  policy: CountryPolicy,
  now: Date,
): Change<CountryPolicy> {
  const periods = [...policy.periods].sort((one, other) =>
    one.category === other.category
      ? compare(beginning(one), beginning(other))
      : COUNTRY_CATEGORIES.indexOf(one.category) - COUNTRY_CATEGORIES.indexOf(other.category),
  );
  periods.forEach((period, at) => {
    const { category, from, to } = period;
    requireDates('country-policy', { from, to }, now);
    checkCountryDays('country', policy.country, from ?? EARLIEST, to);
    if (!policy.categories.includes(category)) throw periodOfAnotherCategory(category);
    if (from !== null && to !== null && to < from) throw categoryPeriodReversed(category, from, to);
    const earlier = periods[at - 1];
    if (earlier?.category === category && (earlier.to ?? LATEST) >= beginning(period))
      throw categoryPeriodsOverlap(category);
  });
  const categories = COUNTRY_CATEGORIES.filter((category) => policy.categories.includes(category));
  const state = { ...policy, categories, periods };
  return { state, events: eventUnlessSame(CountryPolicySet, before, state) };
}

const beginning = ({ from }: CategoryPeriod) => from ?? EARLIEST;

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
