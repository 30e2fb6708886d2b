import { calendarDay } from '@imd/kernel';
import type { CloudEventAttributes } from '../cloud-events/codec';
import type { Fold } from './fold';
import type { Partition } from './partition';

/** A handler is told this beside the event's data. */
export interface EventContext {
  readonly type: string;
  readonly id: string;
  readonly subject: string;
  /** The aggregate's own version after this event. */
  readonly version: number;
  /** When the event was recorded. */
  readonly time: Date;
  /** Calendar day of `time` in Europe/Amsterdam. */
  readonly recordedOn: string;
  readonly actor: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  /** The handler adds to this; it is written when the whole chunk is folded. */
  readonly fold: Fold;
}

export function contextOf(
  { topic, number }: Partition,
  offset: bigint,
  { type, id, subject, subjectversion, time: recordedAt, actor }: CloudEventAttributes,
  fold: Fold,
): EventContext {
  const time = new Date(recordedAt);
  return {
    type,
    id,
    subject,
    version: subjectversion,
    time,
    recordedOn: calendarDay(time),
    actor,
    topic,
    partition: number,
    offset,
    fold,
  };
}
