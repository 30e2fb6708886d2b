import { type CalendarDate, dayAfter } from './calendar-date';

/** Callers pass the time in, so that a test can run every rule about time at any time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const QUARTER_MS = 900_000;
let lastQuarter = NaN;
let lastDay = '';

/**
 * A calendar day is a day in the ministry's time zone, Europe/Amsterdam. Since 1940 no day there begins within a
 * quarter of an hour of UTC, so the instants of a quarter are formatted once.
 */
export function calendarDay(instant: Date): string {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS);
  if (quarter !== lastQuarter) {
    lastDay = AMSTERDAM.format(instant);
    lastQuarter = quarter;
  }
  return lastDay;
}

/** Clocks there are set forward or back at two and three at night, so that every day begins at midnight. */
export function beginningOf(day: CalendarDate): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return calendarDay(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
}

/** A day ends when the next one begins. */
export function endOf(day: CalendarDate): Date {
  return beginningOf(dayAfter(day));
}
