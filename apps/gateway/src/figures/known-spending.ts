import { type CalendarDate, lastDayOfMonth } from '@imd/kernel';

interface Recorded {
  readonly recordedOn: CalendarDate;
}

/**
 * What was spent as it was known at the end of a day: totals of whole months of recording; those recorded in the month
 * that the day breaks, day by day.
 * @param days of the month that the day breaks; null where it is the last of its month
 */
export function spentAsKnown<Total extends Recorded>(
  totals: ReadonlyMap<string, Total>,
  days: ReadonlyMap<string, Total> | null,
  knownAt: CalendarDate,
): ReadonlyMap<string, Total> {
  return new Map([
    ...only(totals, recordedInWholeMonth(knownAt)),
    ...(days === null ? [] : only(days, ({ recordedOn }) => recordedOn <= knownAt)),
  ]);
}

export function recordedInWholeMonth(knownAt: CalendarDate): (total: Recorded) => boolean {
  return ({ recordedOn }) => lastDayOfMonth(recordedOn) <= knownAt;
}

export function only<T>(documents: ReadonlyMap<string, T>, holds: (document: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...documents].filter(([, document]) => holds(document)));
}
