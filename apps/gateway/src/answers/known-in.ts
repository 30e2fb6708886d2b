import type { CalendarDate } from '@imd/kernel';

/** A link leads to an answer that was known on the same day. */
export function knownIn(knownAt: CalendarDate | undefined): string {
  return knownAt === undefined ? '' : `&knownAt=${knownAt}`;
}

/** The same of a link that names no day where the answer is of what is known now. */
export function askedAsKnown(asOf: CalendarDate, knownAt: CalendarDate | undefined): string {
  return knownAt === undefined ? '' : `?asOf=${asOf}${knownIn(knownAt)}`;
}
