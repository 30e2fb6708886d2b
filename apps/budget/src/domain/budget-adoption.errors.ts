import { conflict, type CalendarDate, type Year } from '@imd/kernel';

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
