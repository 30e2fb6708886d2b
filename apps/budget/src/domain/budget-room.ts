import { positive, sumCents, type Cents } from '@imd/kernel';
import type { BudgetMutation, BudgetYear } from './budget-year';
import { amountFor, type PurposeAmount } from './purpose-amount';
import { claimsOn } from './year-books';

/** The final act settles the year on what was spent, so it gives and takes nothing. */
function counting({ mutations }: Pick<BudgetYear, 'mutations'>): readonly BudgetMutation[] {
  return mutations.filter(({ stage }) => stage !== 'final-act');
}

/** A year without mutations has nothing to pay from. An answer says `null` then: see `appropriatedOrUnknown`. */
export function appropriated(year: Pick<BudgetYear, 'mutations'>): Cents {
  return sumCents(counting(year).map(({ cash }) => cash));
}

export function appropriatedOrUnknown(year: Pick<BudgetYear, 'mutations'>): Cents | null {
  return counting(year).length === 0 ? null : appropriated(year);
}

/** @returns null where no mutation sets a commitment budget: then only cash limits the commitments */
export function commitmentBudget(year: Pick<BudgetYear, 'mutations'>): Cents | null {
  const set = counting(year).flatMap(({ commitments }) => (commitments === null ? [] : [commitments]));
  return set.length === 0 ? null : sumCents(set);
}

export function earmarked(year: Pick<BudgetYear, 'earmarks'>): Cents {
  return sumCents(year.earmarks.map(({ amount }) => amount));
}

/** The year alone does not know what is overdue from earlier years: see `claimsOn`. */
function ownClaims(year: BudgetYear): readonly PurposeAmount[] {
  return claimsOn(new Map([[year.year, { open: year, later: null }]]), year.year, false);
}

/**
 * No earmark sets this money apart and no purpose claims it yet: appropriated − Σ earmarks − Σ over purposes of the
 * claims above the own earmark. Rule 3 holds while it is not negative.
 */
export function unclaimedRoom(year: BudgetYear, claims: readonly PurposeAmount[] = ownClaims(year)): Cents {
  const aboveEarmarks = claims.map(({ purpose, amount }) => positive(amount - amountFor(purpose, year.earmarks)));
  return appropriated(year) - earmarked(year) - sumCents(aboveEarmarks);
}

/** A purpose has been neither paid nor promised this part of its own earmark. */
export function unclaimedEarmark(year: BudgetYear, purpose: string, claims: readonly PurposeAmount[]): Cents {
  return positive(amountFor(purpose, year.earmarks) - amountFor(purpose, claims));
}

/** A purpose draws the rest of its own earmark first, then the unallocated part. */
export function availableFor(
  year: BudgetYear,
  purpose: string,
  claims: readonly PurposeAmount[] = ownClaims(year),
): Cents {
  return unclaimedEarmark(year, purpose, claims) + positive(unclaimedRoom(year, claims));
}
