import { formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const instrumentPeriodReversed = invalid(
  'instrument-period-reversed',
  'The last day of an instrument is not before its first',
  (from: CalendarDate, to: CalendarDate) => ({
    field: 'to',
    from,
    to,
  }),
);

export const instrumentAmountNotPositive = invalid(
  'instrument-amount-not-positive',
  'An amount is above zero; an unknown one is null',
  (amount: Cents) => ({
    field: 'amount.value',
    amount: formatCents(amount),
  }),
);
