import { type CalendarDate, lastDayOfMonth, type Year, yearOf } from '@imd/kernel';
import type { Folded, ImageView, Slice } from '@imd/messaging';
import { brokenMonth, completing } from '../figures/booking-day';
import { KNOWN_RECORDS, knownRecords } from '../figures/known-records';
import {
  type CauseDocument,
  type DaySpent,
  monthOfYear,
  recordedInMonth,
  UNDERSPEND,
  yearsOf,
} from './underspend-analysis.read-model';

const RECORDS = ['frameworks', 'years', 'projects', 'organisations', 'cause-codes', 'causes'] as const;

/**
 * The read model as it was known at the end of a day. The figures read it as they read the read model itself, so that
 * there is one formula for both.
 */
export class KnownView implements ImageView {
  private readonly spentOf = new Map<Year, ReadonlyMap<string, DaySpent>>();

  constructor(
    private readonly view: ImageView,
    private readonly asOf: CalendarDate,
    private readonly knownAt: CalendarDate,
  ) {}

  get revision(): number {
    return this.view.revision;
  }

  get parked(): number {
    return this.view.parked;
  }

  get parkedOf(): ImageView['parkedOf'] {
    return this.view.parkedOf;
  }

  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded> {
    if (!(RECORDS as readonly string[]).includes(collection))
      throw new Error(`${UNDERSPEND.name}: ${collection} is not kept as it was known`);
    return knownRecords<T & Folded>(this.view, collection, this.knownAt);
  }

  slice<T extends object>(collection: string, value: Slice['value']): ReadonlyMap<string, T & Folded> {
    return this.sliceOf(collection, value as Year) as ReadonlyMap<string, T & Folded>;
  }

  private sliceOf(collection: string, value: Year): ReadonlyMap<string, object> {
    switch (collection) {
      case 'causes':
        return only(knownRecords<CauseDocument>(this.view, 'causes', this.knownAt), ({ year }) => year === value);
      case 'spent-by-purpose':
      case 'spent-by-project':
      case 'spent-by-project-and-month':
        return this.spent(value);
      case 'spent-by-place':
      case 'spent-by-place-and-month':
        return new Map([...this.spent(value)].map(([id, total]) => [id, byPlace(total)]));
      case 'spent-by-day':
        // The totals above hold the days.
        return new Map();
      default:
        return only(
          this.view.slice<{ recordedOn: CalendarDate }>(collection, value),
          ({ recordedOn }) => recordedOn <= this.knownAt,
        );
    }
  }

  private spent(year: Year): ReadonlyMap<string, DaySpent> {
    let spent = this.spentOf.get(year);
    if (!spent) this.spentOf.set(year, (spent = this.spentKnown(year)));
    return spent;
  }

  /**
   * Totals of whole months of recording, in whole months of booking; those recorded in the month that the day of
   * knowledge breaks, day by day; and of the month of booking that the date breaks, the days recorded before that.
   */
  private spentKnown(year: Year): ReadonlyMap<string, DaySpent> {
    const { view, asOf, knownAt } = this;
    const [booked, recorded] = [brokenMonth(asOf), brokenMonth(knownAt)];
    const days = (month: string) => view.slice<DaySpent>('spent-by-day', month);
    const isInWholeMonth = ({ recordedOn }: DaySpent) => lastDayOfMonth(recordedOn) <= knownAt;
    const isKnown = ({ recordedOn }: DaySpent) => recordedOn <= knownAt;
    const ofBooking = booked === null ? new Map<string, DaySpent>() : days(monthOfYear(year, booked));
    const completed = new Set(completing(ofBooking.values()));
    return new Map([
      ...only(view.slice<DaySpent>('spent-by-recording', year), isInWholeMonth),
      ...(recorded === null ? [] : only(days(recordedInMonth(year, recorded)), isKnown)),
      ...only(ofBooking, (total) => completed.has(total) && isInWholeMonth(total)),
    ]);
  }
}

/** The slices that an analysis of a year as it was known on a day is computed from. */
export function slicesKnown(view: ImageView, year: Year, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  const records = RECORDS.map((value) => ({ collection: KNOWN_RECORDS, value }));
  if (!yearsOf(view).has(String(year))) return records;
  const [booked, recorded] = [brokenMonth(asOf), brokenMonth(knownAt)];
  const ofYear = ['spent-by-recording', 'commitments', 'money-back', 'advances'];
  // What of earlier years was overdue then may be settled by now, so that all of them are looked at.
  const earlier = yearOf(asOf) === year ? [...yearsOf(view).values()].filter((other) => other.year < year) : [];
  return [
    ...records,
    ...ofYear.map((collection) => ({ collection, value: year })),
    ...earlier.map((other) => ({ collection: 'commitments', value: other.year })),
    ...(booked === null ? [] : [{ collection: 'spent-by-day', value: monthOfYear(year, booked) }]),
    ...(recorded === null ? [] : [{ collection: 'spent-by-day', value: recordedInMonth(year, recorded) }]),
  ];
}

/** By place, what was split over countries is derived. */
function byPlace(total: DaySpent): DaySpent {
  return total.split > 0n ? { ...total, derived: 1n } : total;
}

function only<T>(documents: ReadonlyMap<string, T>, holds: (document: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...documents].filter(([, document]) => holds(document)));
}
