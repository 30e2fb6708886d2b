import { formatCents, invalid, notFound, type Cents, type Year } from '@imd/kernel';

export const budgetAmountNegative = invalid(
  'budget-amount-negative',
  'An earmark, a plan and an estimate are zero or more',
  (field: string, amount: Cents) => ({
    field,
    amount: formatCents(amount),
  }),
  { title: 'Amount below zero in a budget' },
);

export const purposeSetTwice = invalid(
  'set-twice',
  'A list has one entry for each purpose, figure or year',
  (item: string) => ({ item }),
  { title: 'Entry given twice' },
);

export const budgetPartNotSet = notFound(
  'budget-part-not-set',
  'Nobody has set this part of the budget year',
  (year: Year) => ({
    year,
  }),
  { title: 'Part of the budget year not set' },
);
