import { conflict, formatCents, type CalendarDate, type Cents } from '@imd/kernel';

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
  (open: Cents, amount: Cents) => ({
    field: 'amount',
    open: formatCents(open),
    requested: formatCents(amount),
  }),
  { title: 'Settlement exceeds the advance' },
);
