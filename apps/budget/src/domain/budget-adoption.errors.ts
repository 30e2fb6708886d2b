import { conflict, type CalendarDate, type Year } from '@imd/kernel';

export const budgetNotAdopted = conflict(
  'budget-not-adopted',
  'The budget of this year is not adopted: until then only commitments of earlier dates can be paid',
  (year: Year) => ({
    year,
  }),
);

export const budgetAlreadyAdopted = conflict(
  'budget-already-adopted',
  'A budget year is adopted once',
  (year: Year, adoptedOn: CalendarDate) => ({ field: 'adoptedOn', year, adoptedOn }),
);
