import type { DatePrecision } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';

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
  return firstDayOfPeriod(booking) <= asOf ? 'unknown' : 'later';
}

function firstDayOfPeriod({ bookedOn, bookedOnPrecision }: BookingDay): CalendarDate {
  const month = Number(bookedOn.slice(5, 7));
  switch (bookedOnPrecision) {
    case 'day':
      return bookedOn;
    case 'month':
      return `${bookedOn.slice(0, 7)}-01`;
    case 'quarter':
      return `${bookedOn.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'year':
      return `${bookedOn.slice(0, 4)}-01-01`;
  }
}
