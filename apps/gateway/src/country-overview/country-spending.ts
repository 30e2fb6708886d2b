import { type CalendarDate, lastDayOf } from '@imd/kernel';
import { askedAsKnown } from '../answers/known-in';
import { hasGap, isKeptAt, isTotalSpendingKnown, silenceIn } from '../figures/reported-figures';
import { Tally } from '../figures/tally';
import type { SpendingOfYear } from './country-overview.answer';
import type { CountryDocuments } from './country-overview.read-model';

/**
 * A year counts what was booked on it up to the date. In a year that is not kept here a country has what somebody
 * booked on it; in one that is, what it has is known when the total of the year is.
 */
export function countrySpending(
  { years, spending }: Pick<CountryDocuments, 'years' | 'spending'>,
  asOf: CalendarDate,
  /** The links lead to analyses that were known on the same day. */
  knownAt?: CalendarDate,
): SpendingOfYear[] {
  const tallies = new Map(years.map(({ year }) => [year, new Tally(asOf)]));
  for (const total of spending) tallies.get(total.year)?.add(total.spent, total);
  return years.map(({ year, gaps, keptFrom, statesTotal }) => {
    const tally = tallies.get(year) ?? new Tally(asOf);
    const isKept = isKeptAt(keptFrom, asOf);
    const reporting = { gaps, isKept, statesTotal: statesTotal && asOf >= lastDayOf(year) };
    const isReported = !hasGap(gaps, 'spent-by-country');
    const isKnown = isReported && (!isKept || isTotalSpendingKnown(reporting));
    // A source states the total of the whole year: before its end the parts are not known yet.
    const isStatedForTheYear = isReported && isKept && isTotalSpendingKnown({ ...reporting, statesTotal });
    const { figure: spent, isTold } = isKnown
      ? tally.told(silenceIn(reporting))
      : { figure: null, isTold: isStatedForTheYear };
    return {
      year,
      spent,
      missing: spent ? [] : [{ figure: 'spent', reason: isTold ? 'known-for-a-longer-period-only' : 'not-reported' }],
      links: { analysis: `/v1/underspend-analyses/${year}${askedAsKnown(asOf, knownAt)}` },
    };
  });
}
