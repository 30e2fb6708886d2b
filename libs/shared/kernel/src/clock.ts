/** Time is passed in, so that every rule about time can be tested at any time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day (ISO 8601 date) in the ministry's time zone, Europe/Amsterdam. */
export function calendarDay(instant: Date): string {
  return AMSTERDAM.format(instant);
}
