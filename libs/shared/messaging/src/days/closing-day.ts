import { DAY_CLOSED } from '@imd/contracts';
import { type CalendarDate, endOf } from '@imd/kernel';
import type { Store } from '@imd/mongo';

/** The last day whose closing has begun: whatever begins to be recorded from then on belongs to a later day. */
export interface ClosingDay {
  readonly day: CalendarDate;
  /** By the clock of the database. */
  readonly since: Date;
}

export const CLOSING_DAY = 'closing-day';

/** A service has one such document, of this id in the collection of this name. */
export const closingDay: Store<ClosingDay> = {
  aggregate: CLOSING_DAY,
  thing: 'closing day',
  collection: () => CLOSING_DAY,
  id: () => CLOSING_DAY,
};

/** A clock that is slow, or was set back, stamps nothing with a day that is closed or about to be. */
export function stampAfter(closing: ClosingDay | null, now: Date): Date {
  if (closing === null) return now;
  const earliest = endOf(closing.day);
  return now < earliest ? earliest : now;
}

/** Days are closed by aggregates that have events and no state. */
export function closesDays(subject: string): boolean {
  return DAY_CLOSED.some(({ aggregate }) => subject.startsWith(`${aggregate}/`));
}
