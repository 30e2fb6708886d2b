import { conflict, formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const instrumentPeriodReversed = invalid(
  'instrument-period-reversed',
  'The last day of an instrument is not before its first day',
  (from: CalendarDate, to: CalendarDate) => ({
    field: 'to',
    from,
    to,
  }),
  { title: 'Period of the instrument reversed' },
);

export const instrumentAmountNotPositive = invalid(
  'instrument-amount-not-positive',
  'The amount of an instrument is above zero; an unknown amount is null',
  (amount: Cents) => ({
    field: 'amount.value',
    amount: formatCents(amount),
  }),
  { title: 'Amount of the instrument not above zero' },
);

export const regionUnknown = conflict(
  'region-unknown',
  'Nobody has registered a region with this id',
  (region: string) => ({
    field: 'regions',
    region,
  }),
);
