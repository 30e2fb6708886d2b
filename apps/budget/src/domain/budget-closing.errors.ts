import { conflict, formatCents, type Cents, type Year } from '@imd/kernel';

export const budgetClosed = conflict(
  'budget-closed',
  'After closing only reversals with a reason are booked',
  (year: Year) => ({ year }),
);

export const appropriationUnknown = conflict(
  'appropriation-unknown',
  'A year whose appropriation nobody recorded has no underspend to close on',
  (year: Year) => ({
    year,
  }),
);

export const closingDoesNotAddUp = conflict(
  'closing-does-not-add-up',
  'Underspend is the carry-over that is requested plus what lapses, to the cent',
  (underspend: Cents, carryOverRequested: Cents, lapsed: Cents) => ({
    field: 'lapsed',
    underspend: formatCents(underspend),
    carryOverRequested: formatCents(carryOverRequested),
    lapsed: formatCents(lapsed),
  }),
);
