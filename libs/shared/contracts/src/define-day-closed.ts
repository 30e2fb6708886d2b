import { Type } from '@sinclair/typebox';
import { defineEvent, type EventDefinition } from './event-definition';
import { Schema } from './schema';
import type { Topic } from './topics';

const DayClosedData = Type.Object({ day: Schema.Date });

export type DayClosedDefinition = EventDefinition<typeof DayClosedData>;

/**
 * Each owner closes its days. A record of it stands in every partition of the topic, as an aggregate of its own whose
 * key lies there, and every day of a partition is closed once and in order: its version counts the days.
 */
export function defineDayClosed(domain: string, topic: Topic): DayClosedDefinition {
  return defineEvent({
    domain,
    event: 'day-closed',
    version: 1,
    topic,
    aggregate: domain,
    meaning:
      'No event that was recorded on this day of Amsterdam, or on an earlier one, follows in the partition of the topic ' +
      'in which this event stands.',
    data: DayClosedData,
    sample: { day: '2010-12-31' },
  });
}
