import { conflict, formatUnits, type CalendarDate, type Units } from '@imd/kernel';

export const expenditureUnknown = conflict(
  'expenditure-unknown',
  'Nobody has recorded an expenditure with this id',
  (expenditure: string) => ({ field: 'expenditure', expenditure }),
);

export const refundOfAnotherBooking = conflict(
  'refund-of-another-booking',
  'A refund has the project and the purpose of its expenditure',
  (field: 'project' | 'purpose', received: string, ofExpenditure: string | null) => ({
    field,
    received,
    ofExpenditure,
  }),
  { title: 'Project or purpose differs from the expenditure' },
);

export const refundBeforeExpenditure = conflict(
  'refund-before-expenditure',
  'Money comes back on the day it was paid or later',
  (expenditureBookedOn: CalendarDate, receivedOn: CalendarDate) => ({
    field: 'receivedOn',
    expenditureBookedOn,
    receivedOn,
  }),
);

export const refundExceedsExpenditure = conflict(
  'refund-exceeds-expenditure',
  'A refund is at most the part of its expenditure that is neither taken back, paid back nor accounted for',
  (currency: string, left: Units, amount: Units) => ({
    field: 'amount',
    currency,
    available: formatUnits(left, currency),
    requested: formatUnits(amount, currency),
  }),
  { title: 'Refund exceeds the expenditure' },
);
