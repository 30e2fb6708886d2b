import { sumCents, type Cents, type Year } from '@imd/kernel';
import type { BudgetYear, PurposeAmount } from './budget-year';

/** Nothing recorded is nothing to pay from; what an answer says then is `null`: see `appropriatedOrUnknown`. */
export function appropriated(year: Pick<BudgetYear, 'mutations'>): Cents {
  return sumCents(year.mutations.map(({ cash }) => cash));
}

export function appropriatedOrUnknown(year: Pick<BudgetYear, 'mutations'>): Cents | null {
  return year.mutations.length === 0 ? null : appropriated(year);
}

/** The commitment budget, or null where no mutation sets one: then only cash limits what is promised. */
export function commitmentBudget(year: Pick<BudgetYear, 'mutations'>): Cents | null {
  const set = year.mutations.flatMap(({ commitments }) => (commitments === null ? [] : [commitments]));
  return set.length === 0 ? null : sumCents(set);
}

export function earmarked(year: Pick<BudgetYear, 'earmarks'>): Cents {
  return sumCents(year.earmarks.map(({ amount }) => amount));
}

const amountFor = (purpose: string, amounts: readonly PurposeAmount[]): Cents =>
  amounts.find((other) => other.purpose === purpose)?.amount ?? 0n;

const positive = (amount: Cents): Cents => (amount > 0n ? amount : 0n);

type Room = Pick<BudgetYear, 'mutations' | 'earmarks' | 'draws'>;

/**
 * What is left of the part of the year that no earmark sets apart: appropriated − Σ earmarks − Σ over purposes of what each
 * draws above its own earmark. Rule 3 holds while it is not negative.
 */
export function unclaimedRoom(year: Room): Cents {
  const aboveEarmarks = year.draws.map(({ purpose, amount }) => positive(amount - amountFor(purpose, year.earmarks)));
  return appropriated(year) - earmarked(year) - sumCents(aboveEarmarks);
}

/** What a purpose can still draw: the rest of its own earmark first, then the unallocated part. */
export function availableFor(year: Room, purpose: string): Cents {
  const ownEarmark = positive(amountFor(purpose, year.earmarks) - amountFor(purpose, year.draws));
  return ownEarmark + positive(unclaimedRoom(year));
}

/** Adds to what a purpose draws; a negative amount gives back. */
export function draw<T extends { readonly draws: readonly PurposeAmount[] }>(
  from: T,
  purpose: string,
  amount: Cents,
): T {
  const others = from.draws.filter((other) => other.purpose !== purpose);
  return { ...from, draws: [...others, { purpose, amount: amountFor(purpose, from.draws) + amount }] };
}

/** The estimate for a later year, or null where none was set. */
export function estimateFor(year: Pick<BudgetYear, 'multiYearEstimate'>, later: Year): Cents | null {
  return year.multiYearEstimate?.estimates.find((estimate) => estimate.year === later)?.cash ?? null;
}
