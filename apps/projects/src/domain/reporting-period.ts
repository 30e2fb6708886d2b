import type { CalendarDate, Year } from '@imd/kernel';

/** A period is a calendar year, a half of it or a quarter: `2010`, `2010-h1`, `2010-q4`. */
export type ReportingPeriod = string;

export const REPORTING_PERIOD = /^(199[0-9]|20[0-9]{2}|2100)(-(h[12]|q[1-4]))?$/;

const FIRST_MONTH_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const;
const LAST_MONTH_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;

export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function daysOf(period: ReportingPeriod): Days {
  const year = Number(period.slice(0, 4));
  const part = Number(period.slice(6));
  switch (period.charAt(5)) {
    case 'q':
      return quarters(year, part, part);
    case 'h':
      return quarters(year, 2 * part - 1, 2 * part);
    default:
      return quarters(year, 1, 4);
  }
}

export function quarterDays(year: Year, quarter: number): Days {
  return quarters(year, quarter, quarter);
}

function quarters(year: Year, first: number, last: number): Days {
  return { from: `${year}-${FIRST_MONTH_DAYS[first - 1]}`, to: `${year}-${LAST_MONTH_DAYS[last - 1]}` };
}
