import type { Year } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import type { ChangedYears, YearBooks } from '../domain/year-books';
import { budgetYears } from './budget-year.schema';
import { laterYears } from './later-year.schema';

/**
 * A commitment can reach into years that are not open yet: each year has a guard while it is open and another before.
 * Most bookings are of years that are open, and cost one read for it.
 */
export async function loadYears(tx: Transaction, years: readonly Year[]): Promise<void> {
  await Promise.all(years.map((year) => tx.load(budgetYears, year)));
  await Promise.all(years.filter((year) => !tx.get(budgetYears, year)).map((year) => tx.load(laterYears, year)));
}

export function yearBooksOf(tx: Transaction, years: readonly Year[]): YearBooks {
  return new Map(
    years.map((year) => {
      const open = tx.get(budgetYears, year);
      return [year, { open, later: open ? null : tx.get(laterYears, year) }];
    }),
  );
}

export function saveYears(tx: Transaction, changed: ChangedYears): void {
  for (const year of changed.budgetYears) tx.save(budgetYears, year);
  for (const year of changed.laterYears) tx.save(laterYears, year);
}
