import type { CalendarDate } from '@imd/kernel';

/** A link leads to an answer that was known on the same day. */
export function knownIn(knownAt: CalendarDate | undefined): string {
  return knownAt === undefined ? '' : `&knownAt=${knownAt}`;
}
