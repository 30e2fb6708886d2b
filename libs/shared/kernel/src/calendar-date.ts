/** A calendar date is written `YYYY-MM-DD` (ISO 8601), so that dates compare as text. */
export type CalendarDate = string;

export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A budget year runs with the calendar year (Comptabiliteitswet). */
export type Year = number;

export function yearOf(date: CalendarDate): Year {
  return Number(date.slice(0, 4));
}

export function firstDayOf(year: Year): CalendarDate {
  return `${year}-01-01`;
}

export function lastDayOf(year: Year): CalendarDate {
  return `${year}-12-31`;
}

/** A month is written `YYYY-MM`. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${monthOf(date)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The same day of the month before, or its last day where it is shorter. */
export function monthBefore(day: CalendarDate): CalendarDate {
  const last = dayBefore(`${monthOf(day)}-01`);
  const same = `${monthOf(last)}${day.slice(7)}`;
  return same < last ? same : last;
}

const DAY_MS = 86_400_000;

/** A day that is known to a period only is the last day of it. */
export function firstDayOfPeriod(day: CalendarDate, precision: 'day' | 'month' | 'quarter' | 'year'): CalendarDate {
  const month = Number(day.slice(5, 7));
  switch (precision) {
    case 'day':
      return day;
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** One from a day to the next, below zero from a later day to an earlier one. */
export function daysBetween(from: CalendarDate, until: CalendarDate): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}

export function dayBefore(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}

export function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

export function daysBefore(days: number, day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
