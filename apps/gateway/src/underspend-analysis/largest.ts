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

/** How many rows there are beside the ones that are shown. */
export const beyondShown = (rows: readonly unknown[] | null) => Math.max(0, (rows?.length ?? 0) - MOST_SHOWN);
