import { yearOf, type CalendarDate, type Cents, type Year } from '@imd/kernel';
import { estimateFor } from './budget-multi-year-estimate';
import { appropriatedOrUnknown, availableFor } from './budget-room';
import { amountFor } from './purpose-amount';
import { claimsOn, totalOf, type YearBooks } from './year-books';

/** A booking raises the claims of its purpose on a year; the raise must fit in what the purpose could still draw. */
export interface YearRoom {
  readonly raise: Cents;
  readonly available: Cents;
  /** A year that has no appropriation yet is held to the multi-year estimate of the year of the booking. */
  readonly basis: 'appropriation' | 'estimate';
}

export function roomOf(before: YearBooks, after: YearBooks, year: Year, purpose: string, day: CalendarDate): YearRoom {
  const booked = yearOf(day);
  const runs = year === booked;
  const claims = claimsOn(before, year, runs);
  const raise = amountFor(purpose, claimsOn(after, year, runs)) - amountFor(purpose, claims);
  const open = before.get(year)?.open ?? null;
  if (open && (runs || appropriatedOrUnknown(open) !== null)) {
    return { raise, available: availableFor(open, purpose, claims), basis: 'appropriation' };
  }
  const booking = before.get(booked)?.open;
  const estimate = (booking && estimateFor(booking, year)) ?? 0n;
  return { raise, available: estimate - totalOf(claims), basis: 'estimate' };
}
