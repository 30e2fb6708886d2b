import { calendarDay } from '@imd/kernel';
import type { HistoryEvent } from '../../apps/gateway/src/figures/folded-events.fixture';
import { RawEvents } from './raw-events';

/** A history as a data team would find it on the topics. */
export function rawEventsOf(events: readonly HistoryEvent[]): RawEvents {
  return new RawEvents(
    events.map(({ definition, subject, version, data, time }) => ({
      id: `${subject}@${version}`,
      type: definition.type,
      subject,
      version,
      recordedOn: calendarDay(new Date(time)),
      data,
    })),
  );
}
