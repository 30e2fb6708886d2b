import { conflict, forbidden, formatCents, invalid, type Cents, type Year } from '@imd/kernel';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';

export const doubleEntryNotAuthorised = forbidden(
  'double-entry-not-authorised',
  'Only an officer with the role and the scope to authorise approves a reallocation or a cash shift',
  (role: string) => ({ field: 'approvedBy', role, required: BUDGET_AUTHORISER, scope: BUDGETS_AUTHORISE }),
);

export const reallocationWithinPurpose = invalid(
  'reallocation-within-purpose',
  'A reallocation goes from one purpose to another',
  (purpose: string | null) => ({ field: 'to', purpose }),
);

export const cashShiftWithinYear = invalid(
  'cash-shift-within-year',
  'A cash shift goes from one year to another',
  (year: Year) => ({ field: 'to', year }),
);

export const doubleEntryExceedsRoom = conflict(
  'double-entry-exceeds-room',
  'Money is moved only where it is neither paid nor promised, and from a year as a whole only what is not earmarked',
  (
    { year, purpose }: { readonly year: Year; readonly purpose: string | null },
    available: Cents,
    requested: Cents,
  ) => ({
    field: 'amount',
    year,
    purpose,
    available: formatCents(available),
    requested: formatCents(requested),
  }),
  { title: 'Entry exceeds what is there to move' },
);
