import type { Cents } from '@imd/kernel';
import type { BudgetYear } from './budget-year';
import { amountFor, type PurposeAmount } from './purpose-amount';

/** A release gives back: its value is negative. */
export function addCommitted(year: BudgetYear, value: Cents): BudgetYear {
  return { ...year, committedValue: year.committedValue + value };
}

/** A reversal gives back: its amount is negative. */
export function addPaid(year: BudgetYear, amount: Cents): BudgetYear {
  return { ...year, paid: year.paid + amount };
}

/** Commitments draw on a year before it is opened too. A negative amount gives back. */
export function draw<T extends { readonly draws: readonly PurposeAmount[] }>(
  from: T,
  purpose: string,
  amount: Cents,
): T {
  const others = from.draws.filter((other) => other.purpose !== purpose);
  return { ...from, draws: [...others, { purpose, amount: amountFor(purpose, from.draws) + amount }] };
}
