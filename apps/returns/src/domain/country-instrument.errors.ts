import { formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const instrumentPeriodReversed = (from: CalendarDate, to: CalendarDate) =>
  invalid('instrument-period-reversed', 'The last day of an instrument is not before its first', {
    field: 'to',
    from,
    to,
  });

export const instrumentAmountNotPositive = (amount: Cents) =>
  invalid('instrument-amount-not-positive', 'An amount is above zero; an unknown one is null', {
    field: 'amount.value',
    amount: formatCents(amount),
  });
