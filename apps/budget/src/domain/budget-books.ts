import { sumCents, type Cents } from '@imd/kernel';
import type { BudgetYear } from './budget-year';
import { amountFor, type PurposeAmount } from './purpose-amount';
import { requireYearTotal } from './year-total';

/** A release gives back: its value is negative. */
export function addCommitted(year: BudgetYear, value: Cents): BudgetYear {
  const committedValue = year.committedValue + value;
  requireYearTotal('value', committedValue);
  return { ...year, committedValue };
}

/** A reversal gives back: its amount is negative. */
export function addPaid(year: BudgetYear, amount: Cents): BudgetYear {
  const paid = year.paid + amount;
  requireYearTotal('amount', paid);
  return { ...year, paid };
}

/** Commitments draw on a year before it is opened too. A negative amount gives back. */
export function draw<T extends { readonly draws: readonly PurposeAmount[] }>(
  from: T,
  purpose: string,
  amount: Cents,
): T {
  const others = from.draws.filter((other) => other.purpose !== purpose);
  const draws = [...others, { purpose, amount: amountFor(purpose, from.draws) + amount }];
  requireYearTotal('amount', sumCents(draws.map((drawn) => drawn.amount)));
  return { ...from, draws };
}
