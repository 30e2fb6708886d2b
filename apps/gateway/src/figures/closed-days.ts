import { PARTITIONS, type DayClosedDefinition, type EventData } from '@imd/contracts';
import { type CalendarDate, daysBetween } from '@imd/kernel';
import type { EventContext, ImageView, ReadModel } from '@imd/messaging';

/** How far the owner of each topic has closed its days, by partition. */
export const CLOSED_DAYS = 'closed-days';

interface ClosedPartition {
  readonly topic: string;
  readonly subject: string;
  readonly day: CalendarDate;
  readonly version: number;
}

export function keepClosedDay(
  { topic }: DayClosedDefinition,
  { day }: EventData<DayClosedDefinition>,
  { fold, partition, subject, version }: EventContext,
): void {
  const closed: ClosedPartition = { topic, subject, day, version };
  fold.put(CLOSED_DAYS, `${topic}/${partition}`, closed);
}

/**
 * Names what a read model has of the days up to this one when nothing can be added to it any more: in each partition,
 * the event that closed the day. Null while that is open, or an aggregate is parked, whose events may be of any day.
 */
export function closedBasis(view: ImageView, topics: ReadModel['topics'], knownAt: CalendarDate): string | null {
  if (view.parked > 0) return null;
  const partitions = [...view.documents<ClosedPartition>(CLOSED_DAYS).values()].filter(({ day }) => day >= knownAt);
  const isClosed = topics.every((topic) => partitions.filter((one) => one.topic === topic).length === PARTITIONS);
  if (!isClosed) return null;
  const closing = partitions.map(({ subject, version, day }) => `${subject}@${closedBy(version, day, knownAt)}`);
  return Buffer.from(closing.sort().join(' ')).toString('base64url');
}

/** Days are closed one by one; the first event of a partition closed all days until then. */
function closedBy(version: number, day: CalendarDate, knownAt: CalendarDate): number {
  return Math.max(1, version - daysBetween(knownAt, day));
}
