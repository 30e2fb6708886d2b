import type { Cents } from '@imd/kernel';
import { yearTotalTooLarge } from './year-total.errors';

/** The store wraps silently at 64 bits; every sum of a year stays this far below, and within what an answer can write. */
export const YEAR_TOTAL_LIMIT: Cents = 10n ** 15n;

/** @throws DomainError `year-total-too-large` */
export function requireYearTotal(field: string, total: Cents | null): void {
  if (total !== null && (total >= YEAR_TOTAL_LIMIT || total <= -YEAR_TOTAL_LIMIT))
    throw yearTotalTooLarge(field, total);
}
