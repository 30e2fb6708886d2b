import { sumCents, type Cents } from '@imd/kernel';
import type { BudgetMutation, BudgetYear } from './budget-year';
import { amountFor } from './purpose-amount';

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

const positive = (amount: Cents): Cents => (amount > 0n ? amount : 0n);

type Room = Pick<BudgetYear, 'mutations' | 'earmarks' | 'draws'>;

/**
 * No earmark sets this money apart and no purpose draws it yet: appropriated − Σ earmarks − Σ over purposes of the draw
 * above the own earmark. Rule 3 holds while it is not negative.
 */
export function unclaimedRoom(year: Room): Cents {
  const aboveEarmarks = year.draws.map(({ purpose, amount }) => positive(amount - amountFor(purpose, year.earmarks)));
  return appropriated(year) - earmarked(year) - sumCents(aboveEarmarks);
}

/** A purpose draws the rest of its own earmark first, then the unallocated part. */
export function availableFor(year: Room, purpose: string): Cents {
  const ownEarmark = positive(amountFor(purpose, year.earmarks) - amountFor(purpose, year.draws));
  return ownEarmark + positive(unclaimedRoom(year));
}
