import { conflict, formatCents, invalid, notFound, type CalendarDate, type Cents, type Year } from '@imd/kernel';
import { appropriated, earmarked, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const budgetYearUnknown = conflict(
  'budget-year-unknown',
  'No budget year has been opened for that date',
  (year: Year, field: string) => ({ field, year }),
);

export const budgetNotAdopted = conflict(
  'budget-not-adopted',
  'Before the budget is adopted only commitments of earlier dates may be paid',
  (year: Year) => ({
    year,
  }),
);

export const budgetAlreadyAdopted = conflict(
  'budget-already-adopted',
  'A budget year is adopted once',
  (year: Year, adoptedOn: CalendarDate) => ({ field: 'adoptedOn', year, adoptedOn }),
);

export const budgetClosed = conflict(
  'budget-closed',
  'After closing only reversals with a reason are booked',
  (year: Year) => ({ year }),
);

export const purposeNotInFramework = conflict(
  'purpose-unknown',
  'A purpose is a priority or a theme of the year’s policy framework',
  (year: BudgetYear, purpose: string, field: string) => ({
    field,
    purpose,
    known: year.purposes,
  }),
);

export const amountNegative = invalid(
  'amount-negative',
  'What is set apart, planned or estimated is never less than nothing',
  (field: string, amount: Cents) => ({
    field,
    amount: formatCents(amount),
  }),
);

export const purposeSetTwice = invalid(
  'set-twice',
  'One list says one thing of each purpose, figure or year',
  (item: string) => ({ item }),
);

export const budgetPartNotSet = notFound(
  'budget-part-not-set',
  'Nobody has set this of the budget year',
  (year: Year) => ({
    year,
  }),
);

export const mutationExists = conflict(
  'mutation-exists',
  'A mutation is recorded once; a correction is another mutation',
  (mutation: string) => ({
    field: 'id',
    mutation,
  }),
);

export const mutationUnknown = conflict(
  'mutation-unknown',
  'An earmark can name only a mutation of its own year',
  (mutation: string) => ({ field: 'mutation', mutation }),
);

export const appropriationUnknown = conflict(
  'appropriation-unknown',
  'A year whose appropriation nobody recorded has no underspend to close on',
  (year: Year) => ({
    year,
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

export const earmarkExceedsRoom = conflict(
  'earmark-exceeds-room',
  'An earmark fits in what is appropriated and not drawn on by other purposes',
  (year: BudgetYear, purpose: string, amount: Cents) => ({
    field: 'amount',
    purpose,
    amount: formatCents(amount),
    short: formatCents(-unclaimedRoom(year)),
  }),
);

export const allocationExceedsPlanLimit = conflict(
  'allocation-exceeds-plan-limit',
  'Plans reach at most the plan limit of what is not earmarked',
  (planned: Cents, limit: Cents, planLimit: string) => ({
    field: 'parts',
    planned: formatCents(planned),
    limit: formatCents(limit),
    planLimit,
  }),
);

export const estimateYearOutOfRange = invalid(
  'estimate-year-out-of-range',
  'A multi-year estimate covers the four years after its own',
  (year: Year, later: Year) => ({
    field: 'estimates',
    year,
    estimateYear: later,
  }),
);

export const closingDoesNotAddUp = conflict(
  'closing-does-not-add-up',
  'Underspend is the carry-over that is requested plus what lapses, to the cent',
  (underspend: Cents, carryOverRequested: Cents, lapsed: Cents) => ({
    field: 'lapsed',
    underspend: formatCents(underspend),
    carryOverRequested: formatCents(carryOverRequested),
    lapsed: formatCents(lapsed),
  }),
);
