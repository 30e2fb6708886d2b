import { conflict, formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';
import { appropriated, earmarked, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const mutationUndated = invalid(
  'mutation-undated',
  'A mutation gives the day from which it is in force, or at least the day on which it was decided',
  () => ({ field: 'inForceFrom' }),
);

export const mutationDatesOutOfOrder = invalid(
  'mutation-dates-out-of-order',
  'A mutation is tabled before it is decided',
  (tabledOn: CalendarDate, decidedOn: CalendarDate) => ({ field: 'decidedOn', tabledOn, decidedOn }),
);

export const mutationHasStage = invalid(
  'mutation-has-stage',
  'A mutation that is a stage of the budget itself is not laid down with another stage',
  (stage: string) => ({ field: 'atStage', stage }),
);

export const mutationHasOwnCommand = invalid(
  'mutation-has-own-command',
  'A reallocation and a cash shift are recorded with both of their entries, and a reception saving by drawing on it',
  (stage: string) => ({ field: 'stage', stage }),
);

export const mutationExists = conflict(
  'mutation-exists',
  'There is a mutation with this id in this budget year already; a correction is another mutation',
  (mutation: string) => ({
    field: 'id',
    mutation,
  }),
  { title: 'Mutation exists already' },
);

export const mutationsTooMany = conflict(
  'mutations-too-many',
  'A budget year holds no more mutations than this',
  (atMost: number) => ({ atMost }),
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
