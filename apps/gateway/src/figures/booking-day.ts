import type { DatePrecision } from '@imd/contracts';
import { type CalendarDate, firstDayOfPeriod, lastDayOf, lastDayOfMonth, monthOf, type Year } from '@imd/kernel';

/** A booking that is known to a longer period only stands on the last day of that period. */
export interface BookingDay {
  readonly bookedOn: CalendarDate;
  readonly bookedOnPrecision: DatePrecision;
}

/**
 * Does a booking count at a date? Inside the period in which it happened nobody can tell, so a figure that contains it
 * is unknown then.
 */
export function standingAt(asOf: CalendarDate, booking: BookingDay): 'counts' | 'unknown' | 'later' {
  if (booking.bookedOn <= asOf) return 'counts';
  return firstDayOfPeriod(booking.bookedOn, booking.bookedOnPrecision) <= asOf ? 'unknown' : 'later';
}

/**
 * Sums of a month stand on its last day. A booking that is known to a longer period only keeps its own day, of which a
 * year has few.
 */
export function rolledUp({ bookedOn, bookedOnPrecision }: BookingDay): BookingDay {
  return { bookedOn: bookedOnPrecision === 'day' ? lastDayOfMonth(bookedOn) : bookedOn, bookedOnPrecision };
}

/** Sums of a year stand on its last day. What was booked on a year later than that stands in its month. */
export function rolledUpToYear(year: Year, booking: BookingDay): BookingDay {
  const isInYear = booking.bookedOnPrecision === 'day' && booking.bookedOn <= lastDayOf(year);
  return isInYear ? { bookedOn: lastDayOf(year), bookedOnPrecision: 'day' } : rolledUp(booking);
}

/** The month that sums of months tell too much of at this date; null where the date is the last of its month. */
export function brokenMonth(asOf: CalendarDate): string | null {
  return asOf === lastDayOfMonth(asOf) ? null : monthOf(asOf);
}

/** Days of the broken month complete the sums of months, which hold what has no day of its own. */
export function* completing<Total extends BookingDay>(days: Iterable<Total>): Iterable<Total> {
  for (const total of days) if (total.bookedOnPrecision === 'day') yield total;
}
