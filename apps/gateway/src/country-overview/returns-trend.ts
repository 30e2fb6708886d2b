import { type CalendarDate, firstDayOfPeriod, lastDayOfMonth } from '@imd/kernel';
import type { CountryStatistic, QuarterOfReturns } from './country-overview.answer';

const QUARTERS = 4;

/**
 * The last four quarters that were over on the day, each with the counts that were published of it. A count is shown as
 * it was published and never added to another or taken from one, so that what is withheld stays so.
 */
export function returnsTrend(statistics: readonly CountryStatistic[], asOf: CalendarDate): QuarterOfReturns[] {
  return lastQuarters(asOf).map(({ from, to }) => {
    const ofQuarter = statistics.filter(
      (count) => count.by === 'country' && count.from === from && count.to === to && countsEveryone(count),
    );
    const kinds = new Map(ofQuarter.map((count) => [count.kind, count]));
    return {
      from,
      to,
      returns: [...kinds.values()].map(({ id, kind, persons, suppressed, provenance }) => ({
        statistic: id,
        kind,
        persons,
        suppressed,
        provenance,
      })),
    };
  });
}

/** A count of a part says nothing of the whole. */
function countsEveryone({ nationality, sex, ageBand, minors, scheme, share }: CountryStatistic): boolean {
  return [nationality, sex, ageBand, minors, scheme, share].every((part) => part === null);
}

function lastQuarters(asOf: CalendarDate): { from: CalendarDate; to: CalendarDate }[] {
  const quarters: { from: CalendarDate; to: CalendarDate }[] = [];
  let [year, month] = [Number(asOf.slice(0, 4)), Math.ceil(Number(asOf.slice(5, 7)) / 3) * 3];
  while (quarters.length < QUARTERS) {
    const to = lastDayOfMonth(`${year}-${String(month).padStart(2, '0')}-01`);
    if (to <= asOf) quarters.unshift({ from: firstDayOfPeriod(to, 'quarter'), to });
    [year, month] = month === 3 ? [year - 1, 12] : [year, month - 3];
  }
  return quarters;
}
