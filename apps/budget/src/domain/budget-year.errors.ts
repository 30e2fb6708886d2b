import { conflict, formatCents, invalid, type BudgetYear as Year, type CalendarDate, type Cents } from '@imd/kernel';
import { appropriated, earmarked, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const budgetYearUnknown = (year: Year, field: string) =>
  conflict('budget-year-unknown', 'No budget year has been opened for that date', { field, year });

export const budgetNotAdopted = (year: Year) =>
  conflict('budget-not-adopted', 'Before the budget is adopted only commitments of earlier dates may be paid', {
    year,
  });

export const budgetAlreadyAdopted = (year: Year, adoptedOn: CalendarDate) =>
  conflict('budget-already-adopted', 'A budget year is adopted once', { field: 'adoptedOn', year, adoptedOn });

export const budgetClosed = (year: Year) =>
  conflict('budget-closed', 'After closing only reversals with a reason are booked', { year });

export const purposeNotInFramework = (year: BudgetYear, purpose: string, field: string) =>
  conflict('purpose-unknown', 'A purpose is a priority or a theme of the year’s policy framework', {
    field,
    purpose,
    known: year.purposes,
  });

export const amountNegative = (field: string, amount: Cents) =>
  invalid('amount-negative', 'What is set apart, planned or estimated is never less than nothing', {
    field,
    amount: formatCents(amount),
  });

export const purposeSetTwice = (item: string) =>
  invalid('set-twice', 'One list says one thing of each purpose, figure or year', { item });

export const mutationExists = (mutation: string) =>
  conflict('mutation-exists', 'A mutation is recorded once; a correction is another mutation', {
    field: 'id',
    mutation,
  });

export const mutationUnknown = (mutation: string) =>
  conflict('mutation-unknown', 'An earmark can name only a mutation of its own year', { field: 'mutation', mutation });

export const appropriationUnknown = (year: Year) =>
  conflict('appropriation-unknown', 'A year whose appropriation nobody recorded has no underspend to close on', {
    year,
  });

export const appropriationBelowObligations = (year: BudgetYear) =>
  conflict('appropriation-below-obligations', 'A cut leaves less than what is promised, earmarked or paid already', {
    field: 'cash',
    appropriated: formatCents(appropriated(year)),
    earmarked: formatCents(earmarked(year)),
    paid: formatCents(year.paid),
    short: formatCents(-unclaimedRoom(year)),
  });

export const commitmentBudgetBelowCommitments = (budget: Cents, committed: Cents) =>
  conflict('commitment-budget-below-commitments', 'A cut leaves less than what has been committed in the year', {
    field: 'commitments',
    budget: formatCents(budget),
    committed: formatCents(committed),
  });

export const earmarkExceedsRoom = (year: BudgetYear, purpose: string, amount: Cents) =>
  conflict('earmark-exceeds-room', 'An earmark fits in what is appropriated and not drawn on by other purposes', {
    field: 'amount',
    purpose,
    amount: formatCents(amount),
    short: formatCents(-unclaimedRoom(year)),
  });

export const allocationExceedsPlanLimit = (planned: Cents, limit: Cents, planLimit: string) =>
  conflict('allocation-exceeds-plan-limit', 'Plans reach at most the plan limit of what is not earmarked', {
    field: 'parts',
    planned: formatCents(planned),
    limit: formatCents(limit),
    planLimit,
  });

export const estimateYearOutOfRange = (year: Year, later: Year) =>
  invalid('estimate-year-out-of-range', 'A multi-year estimate covers the four years after its own', {
    field: 'estimates',
    year,
    estimateYear: later,
  });

export const closingDoesNotAddUp = (underspend: Cents, carryOverRequested: Cents, lapsed: Cents) =>
  conflict('closing-does-not-add-up', 'Underspend is the carry-over that is requested plus what lapses, to the cent', {
    field: 'lapsed',
    underspend: formatCents(underspend),
    carryOverRequested: formatCents(carryOverRequested),
    lapsed: formatCents(lapsed),
  });
