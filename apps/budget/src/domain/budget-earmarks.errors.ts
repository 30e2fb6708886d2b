import { conflict, formatCents, type Cents } from '@imd/kernel';
import { unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const mutationUnknown = conflict(
  'mutation-unknown',
  'An earmark can name only a mutation of its own year',
  (mutation: string) => ({ field: 'mutation', mutation }),
);

export const earmarkExceedsRoom = conflict(
  'earmark-exceeds-room',
  'An earmark fits in what is appropriated and not drawn on by other purposes',
  (year: BudgetYear, purpose: string, amount: Cents) => ({
    field: 'amount',
    purpose,
    amount: formatCents(amount),
    short: formatCents(-unclaimedRoom(year)),
  }),
);
