import { conflict, formatCents, type Cents, type Year } from '@imd/kernel';

export const budgetClosed = conflict(
  'budget-closed',
  'The year is closed: only the final act can still be booked on it',
  (year: Year) => ({ year }),
);

export const spendingNotReported = conflict(
  'spending-not-reported',
  'A year is closed on what was spent, so not while its spending is unknown',
  (year: Year) => ({ year }),
);

export const appropriationNotRecorded = conflict(
  'appropriation-not-recorded',
  'Nobody has recorded the appropriation of this year, so it has no underspend to close on',
  (year: Year) => ({
    year,
  }),
);

export const closingDoesNotAddUp = conflict(
  'closing-does-not-add-up',
  'The underspend equals the carry-over that is requested plus the part that lapses, to the cent',
  (underspend: Cents, carryOverRequested: Cents, lapsed: Cents) => ({
    field: 'lapsed',
    underspend: formatCents(underspend),
    carryOverRequested: formatCents(carryOverRequested),
    lapsed: formatCents(lapsed),
  }),
);
