import type { CalendarDate, Year } from '@imd/kernel';
import type { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
import type { MoneyTotal } from './underspend-analysis.read-model';

/** @returns null where a part is known only for a period that has not ended at the date */
export function moneyOf(
  totals: Iterable<MoneyTotal>,
  year: Year,
  asOf: CalendarDate,
  purpose: string | null,
): Figure | null {
  const tally = new Tally(asOf);
  for (const total of totals) {
    if (total.year === year && (purpose === null || total.purpose === purpose)) tally.add(total.amount, total);
  }
  return tally.figure();
}
