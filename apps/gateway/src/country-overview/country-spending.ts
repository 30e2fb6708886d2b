import { type CalendarDate, type CountryCode, lastDayOf } from '@imd/kernel';
import { isReportedInFull, isTotalSpendingKnown } from '../figures/reported-figures';
import { Tally } from '../figures/tally';
import type { YearSpending } from './country-overview.answer';
import type { CountryDocuments } from './country-overview.read-model';

/** A year counts what was booked on it up to the date. */
export function countrySpending(
  { years, spending }: CountryDocuments,
  country: CountryCode,
  asOf: CalendarDate,
): YearSpending[] {
  return years.map(({ year, gaps, statesTotal }) => {
    const tally = new Tally(asOf);
    for (const total of spending) {
      if (total.country === country && total.year === year) tally.add(total.spent, total);
    }
    const isReported =
      isReportedInFull(gaps, 'spent-by-country') && isTotalSpendingKnown(gaps, statesTotal && asOf >= lastDayOf(year));
    const spent = isReported ? tally.figure() : null;
    return {
      year,
      spent,
      missing: spent
        ? []
        : [{ figure: 'spent', reason: isReported ? 'known-for-a-longer-period-only' : 'not-reported' }],
      links: {
        expenditures: `/v1/budgets/${year}/expenditures?country=${country}`,
        analysis: `/v1/underspend-analyses/${year}`,
      },
    };
  });
}
