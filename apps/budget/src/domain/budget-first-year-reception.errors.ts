import { conflict, formatCents, type Cents, type Year } from '@imd/kernel';

export const receptionNotEstimated = conflict(
  'reception-not-estimated',
  'First-year reception is projected and accounted for against an estimate, and nobody has recorded one',
  (year: Year) => ({ year }),
);

export const receptionCostBeforeClosing = conflict(
  'reception-cost-before-closing',
  'The real cost of first-year reception is stated of a year that is closed; before that it is a projection',
  (year: Year) => ({ year }),
);

export const receptionSavingUnknown = conflict(
  'reception-saving-unknown',
  'Nobody can draw on the saving of first-year reception while its estimate or its projection is unknown',
  (year: Year) => ({ year }),
);

export const drawExceedsSaving = conflict(
  'draw-exceeds-saving',
  'All draws together stay within what first-year reception saves',
  (available: Cents, requested: Cents) => ({
    field: 'amount',
    available: formatCents(available),
    requested: formatCents(requested),
  }),
);
