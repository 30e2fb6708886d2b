import { conflict, formatCents, type Cents } from '@imd/kernel';
import { unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';

export const mutationUnknown = conflict(
  'mutation-unknown',
  'There is no mutation with this id in this budget year',
  (mutation: string) => ({ field: 'mutation', mutation }),
  { title: 'Mutation unknown' },
);

export const earmarkExceedsRoom = conflict(
  'earmark-exceeds-room',
  'An earmark fits in the appropriated money that other purposes have not drawn on',
  (year: BudgetYear, purpose: string, amount: Cents) => ({
    field: 'amount',
    purpose,
    amount: formatCents(amount),
    short: formatCents(-unclaimedRoom(year)),
  }),
  { title: 'Earmark exceeds the room that is left' },
);
