import {
  type CalendarDate,
  type Cents,
  dayAfter,
  daysBetween,
  firstDayOf,
  lastDayOf,
  sumCents,
  type Year,
} from '@imd/kernel';

const QUARTERS = 4;
const MONTHS_OF_A_QUARTER = 3;

/** What is planned for a year; the four quarters add up to the amount, and none says that they are not planned. */
export interface YearPlan {
  readonly amount: Cents;
  readonly quarters: readonly Cents[];
}

/**
 * By the plan this falls due in the year until the end of a day. What is planned for a quarter, or for a year without
 * quarters, falls due in equal parts on each of its days.
 */
export function dueBy({ amount, quarters }: YearPlan, year: Year, day: CalendarDate): Cents {
  if (day < firstDayOf(year)) return 0n;
  if (day >= lastDayOf(year)) return amount;
  if (quarters.length === 0) return partOf(amount, firstDayOf(year), firstDayOf(year + 1), day);
  return sumCents(
    quarters.slice(0, QUARTERS).map((planned, quarter) => {
      const [from, until] = [firstOfQuarter(year, quarter), firstOfQuarter(year, quarter + 1)];
      if (day < from) return 0n;
      return day >= until ? planned : partOf(planned, from, until, day);
    }),
  );
}

/** @param until the first day after the period */
function partOf(amount: Cents, from: CalendarDate, until: CalendarDate, day: CalendarDate): Cents {
  return (amount * BigInt(daysBetween(from, day) + 1)) / BigInt(daysBetween(from, until));
}

function firstOfQuarter(year: Year, quarter: number): CalendarDate {
  if (quarter === QUARTERS) return firstDayOf(year + 1);
  return `${year}-${String(quarter * MONTHS_OF_A_QUARTER + 1).padStart(2, '0')}-01`;
}

/** Months of the year that have passed at the end of a day, from 0 to 12. */
export function monthsGone(year: Year, day: CalendarDate): number {
  if (day < firstDayOf(year)) return 0;
  if (day >= lastDayOf(year)) return 12;
  return Number(dayAfter(day).slice(5, 7)) - 1;
}

/** The same day of another year; the 28th stands for a 29 February that the other year has not. */
export function sameDayIn(year: Year, day: CalendarDate): CalendarDate {
  const monthAndDay = day.slice(4);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${monthAndDay === '-02-29' && !isLeap ? '-02-28' : monthAndDay}`;
}
