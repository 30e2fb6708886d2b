import type { CalendarDate } from '@imd/kernel';

/** An overview shows this many rows of a kind at most; the page of the kind has all. */
export const MOST_SHOWN = 10;
/** Rows take this many bytes together, so that an overview stays under 100 kB whatever it has. */
export const MOST_BYTES = 4_000;

/**
 * The latest rows, as far as they fit, in the order in which they came; one of which no day is known comes last. A row
 * that is too long by itself is on the page of its kind alone.
 */
export function latest<Row>(rows: readonly Row[], dayOf: (row: Row) => CalendarDate | null, mostBytes: number): Row[] {
  const byDay = [...rows].sort((a, b) => compareDays(dayOf(b), dayOf(a)));
  const shown = new Set<Row>();
  let left = mostBytes;
  for (const row of byDay.slice(0, MOST_SHOWN)) {
    const bytes = Buffer.byteLength(JSON.stringify(row));
    if (bytes > left) continue;
    left -= bytes;
    shown.add(row);
  }
  return rows.filter((row) => shown.has(row));
}

const compareDays = (one: CalendarDate | null, other: CalendarDate | null) =>
  (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
