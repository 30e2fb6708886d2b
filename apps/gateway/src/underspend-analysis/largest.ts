import { absolute, type Figure } from '../figures/figure';
import { MOST_SHOWN } from './underspend-analysis.answer';

/** The rows with the largest figures, above or below zero, in the order in which they came; unknown is the smallest. */
export function largest<Row>(rows: readonly Row[], figureOf: (row: Row) => Figure | null): readonly Row[] {
  if (rows.length <= MOST_SHOWN) return rows;
  const sizeOf = (row: Row) => absolute(figureOf(row)?.cents ?? 0n);
  const shown = new Set<Row>();
  const bySize = [...rows].sort((a, b) => (sizeOf(a) < sizeOf(b) ? 1 : sizeOf(a) > sizeOf(b) ? -1 : 0));
  for (const row of bySize.slice(0, MOST_SHOWN)) shown.add(row);
  return rows.filter((row) => shown.has(row));
}

/** How many rows there are beside the ones that are shown; null where nobody may know or knows the rows. */
export function beyondShown(rows: readonly unknown[]): number;
export function beyondShown(rows: readonly unknown[] | null): number | null;
export function beyondShown(rows: readonly unknown[] | null): number | null {
  return rows && Math.max(0, rows.length - MOST_SHOWN);
}
