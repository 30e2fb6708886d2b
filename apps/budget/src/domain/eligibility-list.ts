import {
  type Change,
  type ELIGIBILITY_PURPOSES,
  EligibilityListPublished,
  type EventData,
  eventUnlessSame,
} from '@imd/contracts';
import type { CalendarDate, CountryCode, Refusal } from '@imd/kernel';
import { eligibilityListCountryTwice, periodEndsBeforeItStarts } from './eligibility-list.errors';

export type EligibilityPurpose = (typeof ELIGIBILITY_PURPOSES)[number];

/** A country list (landenlijst) says which countries count for one purpose, and from when to when. */
export type EligibilityList = EventData<typeof EligibilityListPublished>;

/** Both ends count as listed days; null says that the period has no end. */
export interface ListedPeriod {
  readonly list: string;
  readonly purpose: EligibilityPurpose;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** A booking loads this one country instead of whole lists. */
export interface CountryEligibility {
  readonly country: CountryCode;
  readonly periods: readonly ListedPeriod[];
}

/** The route that calls `publishEligibilityList` documents these refusals. */
export const LIST_REFUSALS: readonly Refusal[] = [eligibilityListCountryTwice, periodEndsBeforeItStarts];

/** Publishing a code again replaces the list whole. */
export function publishEligibilityList(before: EligibilityList | null, list: EligibilityList): Change<EligibilityList> {
  const countries = list.entries.map(({ country }) => country);
  const twice = countries.find((country, index) => countries.indexOf(country) !== index);
  if (twice !== undefined) throw eligibilityListCountryTwice(twice);
  for (const { from, to } of [list, ...list.entries].map((period) => within(list, period))) {
    if (to !== null && to < from) throw periodEndsBeforeItStarts(from, to);
  }
  return { state: list, events: eventUnlessSame(EligibilityListPublished, before, list) };
}

/** A country that the list dropped loses its period. */
export function withList(eligibility: CountryEligibility, list: EligibilityList): CountryEligibility {
  const others = eligibility.periods.filter((period) => period.list !== list.code);
  const entry = list.entries.find(({ country }) => country === eligibility.country);
  if (!entry) return { ...eligibility, periods: others };
  return {
    ...eligibility,
    periods: [...others, { list: list.code, purpose: list.purpose, ...within(list, entry) }],
  };
}

export function isListed(
  eligibility: CountryEligibility | null,
  purpose: EligibilityPurpose,
  day: CalendarDate,
): boolean {
  return (eligibility?.periods ?? []).some(
    (period) => period.purpose === purpose && period.from <= day && (period.to === null || day <= period.to),
  );
}

type Validity = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null };

/** An entry has the dates of its list, narrowed by its own. */
function within(list: EligibilityList, { validFrom, validTo }: Validity): Pick<ListedPeriod, 'from' | 'to'> {
  const ends = [list.validTo, validTo].filter((end) => end !== null).sort();
  return { from: validFrom !== null && validFrom > list.validFrom ? validFrom : list.validFrom, to: ends[0] ?? null };
}
