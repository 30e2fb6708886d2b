import { type CalendarDate, lastDayOfMonth, type Year, yearOf } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { brokenMonth, standingAt } from '../figures/booking-day';
import { ImageAsKnown } from '../figures/image-as-known';
import { KNOWN_RECORDS, knownRecords } from '../figures/known-records';
import { only, recordedInWholeMonth, spentAsKnown } from '../figures/known-spending';
import {
  type DaySpent,
  daysOf,
  recordedInMonth,
  spentByDay,
  UNDERSPEND,
  yearsOf,
} from './underspend-analysis.read-model';

const RECORDS = [
  'frameworks',
  'years',
  'projects',
  'organisations',
  'cause-codes',
  'causes',
  'outturn-estimates',
] as const;

/** The analysis as it was known at the end of a day. */
export class KnownView extends ImageAsKnown {
  private readonly spentOf = new Map<Year, ReadonlyMap<string, DaySpent>>();

  protected documentsOf(collection: string): ReadonlyMap<string, object> {
    if (!(RECORDS as readonly string[]).includes(collection))
      throw new Error(`${UNDERSPEND.name}: ${collection} is not kept as it was known`);
    return knownRecords(this.view, collection, this.knownAt);
  }

  protected sliceOf(collection: string, value: Slice['value']): ReadonlyMap<string, object> {
    switch (collection) {
      case 'causes':
      case 'outturn-estimates':
        return only(knownRecords<{ year: Year }>(this.view, collection, this.knownAt), ({ year }) => year === value);
      case 'spent-by-year':
        return this.spentKnown('spent-by-year-and-recording', value as Year);
      case 'spent-by-purpose':
      case 'spent-by-project':
      case 'spent-by-project-and-month':
        return this.spent(value as Year);
      case 'spent-by-place':
      case 'spent-by-place-and-month':
        return new Map([...this.spent(value as Year)].map(([id, total]) => [id, byPlace(total)]));
      case 'spent-by-day':
        // The totals above hold the days of the month that the day of knowledge breaks.
        return only(this.view.slice<DaySpent>(collection, value), recordedInWholeMonth(this.knownAt));
      default:
        return only(
          this.view.slice<{ recordedOn: CalendarDate }>(collection, value),
          ({ recordedOn }) => recordedOn <= this.knownAt,
        );
    }
  }

  private spent(year: Year): ReadonlyMap<string, DaySpent> {
    let spent = this.spentOf.get(year);
    if (!spent) this.spentOf.set(year, (spent = this.spentKnown('spent-by-recording', year)));
    return spent;
  }

  private spentKnown(collection: string, year: Year): ReadonlyMap<string, DaySpent> {
    const { view, knownAt } = this;
    const recorded = brokenMonth(knownAt);
    const days = recorded === null ? null : view.slice<DaySpent>('spent-by-day', recordedInMonth(year, recorded));
    return spentAsKnown(view.slice<DaySpent>(collection, year), days, knownAt);
  }
}

/** All that was ever recorded was known by then: it is the last day of a month, and of a year. */
export const KNOWN_NOW: CalendarDate = '9999-12-31';

/** The days after the first, until the last. */
export interface Recorded {
  readonly since: CalendarDate;
  readonly knownAt: CalendarDate;
}

/**
 * What was booked on a year until a date and recorded between two days: totals of whole months of recording, and the
 * days of the months that those days break.
 */
export function* spentBetween(
  view: ImageView,
  year: Year,
  asOf: CalendarDate,
  { since, knownAt }: Recorded,
): Iterable<DaySpent> {
  const isInWholeMonth = ({ recordedOn }: DaySpent) =>
    recordedOn > lastDayOfMonth(since) && lastDayOfMonth(recordedOn) <= knownAt;
  const broken = [brokenMonth(since), brokenMonth(knownAt)].flatMap((month) => month ?? []);
  const totals: DaySpent[] = [
    ...only(view.slice<DaySpent>('spent-by-recording', year), isInWholeMonth).values(),
    ...spentByDay(view, year, asOf).filter(isInWholeMonth),
  ];
  for (const month of new Set(broken)) {
    for (const total of view.slice<DaySpent>('spent-by-day', recordedInMonth(year, month)).values())
      if (total.recordedOn > since && total.recordedOn <= knownAt) totals.push(total);
  }
  for (const total of totals) if (standingAt(asOf, total) === 'counts') yield total;
}

/** Whatever is asked of a day, the records as they were known then are needed. */
export function slicesOfKnownRecords(): Slice[] {
  return RECORDS.map((value) => ({ collection: KNOWN_RECORDS, value }));
}

/** The slices that an analysis of a year as it was known on a day is computed from. */
export function slicesKnown(view: ImageView, year: Year, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  if (!yearsOf(view).has(String(year))) return slicesOfKnownRecords();
  // What of earlier years was overdue then may be settled by now, so that all of them are looked at.
  const earlier = yearOf(asOf) === year ? yearsBefore(view, year) : [];
  return [
    ...slicesOfKnownRecords(),
    ...slicesOfKnownProjects(year, asOf, knownAt),
    ...['money-back', 'advances'].map((collection) => ({ collection, value: year })),
    ...earlier.map((value) => ({ collection: 'commitments', value })),
  ];
}

/** The slices that the projects of a year as they were known on a day are projected from. */
export function slicesOfKnownProjects(year: Year, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  return [
    ...['spent-by-recording', 'commitments', 'netted-refunds'].map((collection) => ({ collection, value: year })),
    ...daysKnown(year, asOf, knownAt),
  ];
}

/** The slices that the totals of years as they were known on a day are computed from: of each that is opened by now. */
export function slicesOfKnownTotals(view: ImageView, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  const ofYears = [...yearsOf(view).values()].flatMap(({ year }) => [
    { collection: 'spent-by-year-and-recording', value: year },
    ...daysKnown(year, asOf, knownAt),
  ]);
  return [...slicesOfKnownRecords(), ...ofYears];
}

function daysKnown(year: Year, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  const recorded = brokenMonth(knownAt);
  return [
    ...daysOf(year, asOf),
    ...(recorded === null ? [] : [{ collection: 'spent-by-day', value: recordedInMonth(year, recorded) }]),
  ];
}

/** The years before one that are opened by now. */
export function yearsBefore(view: ImageView, year: Year): Year[] {
  return [...yearsOf(view).values()].flatMap((other) => (other.year < year ? [other.year] : []));
}

/** By place, what was split over countries is derived. */
function byPlace(total: DaySpent): DaySpent {
  return total.split > 0n ? { ...total, derived: 1n } : total;
}
