import { conflict, formatCents, type Cents } from '@imd/kernel';
import { appropriated, earmarked, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const mutationExists = conflict(
  'mutation-exists',
  'A mutation is recorded once; a correction is another mutation',
  (mutation: string) => ({
    field: 'id',
    mutation,
  }),
);

export const appropriationBelowObligations = conflict(
  'appropriation-below-obligations',
  'A cut leaves less than what is promised, earmarked or paid already',
  (year: BudgetYear) => ({
    field: 'cash',
    appropriated: formatCents(appropriated(year)),
    earmarked: formatCents(earmarked(year)),
    paid: formatCents(year.paid),
    short: formatCents(-unclaimedRoom(year)),
  }),
);

export const commitmentBudgetBelowCommitments = conflict(
  'commitment-budget-below-commitments',
  'A cut leaves less than what has been committed in the year',
  (budget: Cents, committed: Cents) => ({
    field: 'commitments',
    budget: formatCents(budget),
    committed: formatCents(committed),
  }),
);
