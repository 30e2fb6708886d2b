import { formatCents, invalid, notFound, type Cents, type Year } from '@imd/kernel';

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
