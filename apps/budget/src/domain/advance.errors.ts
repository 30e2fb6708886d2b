import { conflict, formatUnits, type CalendarDate, type Units } from '@imd/kernel';

export const notAnAdvance = conflict(
  'not-an-advance',
  'Only an expenditure that was paid as an advance is settled',
  (expenditure: string) => ({ expenditure }),
  { title: 'Not an advance' },
);

export const settlementBeforeAdvance = conflict(
  'settlement-before-advance',
  'An advance is settled on the day it was paid or later',
  (bookedOn: CalendarDate, settledOn: CalendarDate) => ({ field: 'settledOn', bookedOn, settledOn }),
);

export const settlementExceedsAdvance = conflict(
  'settlement-exceeds-advance',
  'A settlement is at most the part of the advance that is still open',
  (currency: string, open: Units, amount: Units) => ({
    field: 'amount',
    currency,
    open: formatUnits(open, currency),
    requested: formatUnits(amount, currency),
  }),
  { title: 'Settlement exceeds the advance' },
);
