import type { Year } from './calendar-date';
import { positive, type Cents } from './money';

/** Money of one purpose or one project that a year's cash must still hold, or held. */
export interface CashParts {
  /** Reversals and refunds of the same year are subtracted. */
  readonly paid: Cents;
  /** Open instalments by the year in which they fall. */
  readonly open: ReadonlyMap<Year, Cents>;
}

/**
 * The cash claims on a year are what was paid in it, the open instalments that fall in it and, while it runs, the open
 * ones of earlier years. The budget service guards a year by this sum and the analysis answers with it.
 */
export function cashClaims(year: Year, { paid, open }: CashParts, runs: boolean): Cents {
  let claims = paid;
  for (const [due, amount] of open) if (due === year || (runs && due < year)) claims += amount;
  return claims;
}

/**
 * Payments settle instalments oldest first, ahead of time too.
 *
 * @param due the amount of each instalment less releases, oldest first
 * @returns the part of each that is still open
 */
export function openInstalments(due: readonly Cents[], paid: Cents): Cents[] {
  let left = positive(paid);
  return due.map((amount) => {
    const settled = left < amount ? left : positive(amount);
    left -= settled;
    return positive(amount) - settled;
  });
}
