import { conflict, formatCents, type Cents } from '@imd/kernel';
import { appropriated, earmarked, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const mutationExists = conflict(
  'mutation-exists',
  'There is a mutation with this id in this budget year already; a correction is another mutation',
  (mutation: string) => ({
    field: 'id',
    mutation,
  }),
  { title: 'Mutation exists already' },
);

export const appropriationBelowObligations = conflict(
  'appropriation-below-obligations',
  'The cut would leave less than the year has promised, earmarked or paid already',
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
  'The cut would leave less than the year has committed already',
  (budget: Cents, committed: Cents) => ({
    field: 'commitments',
    budget: formatCents(budget),
    committed: formatCents(committed),
  }),
);
