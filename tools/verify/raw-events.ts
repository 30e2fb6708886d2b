import type { EventData, EventDefinition } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';

/** An event as a data team finds it on a topic: the attributes of its headers that matter here, and its data. */
export interface RawEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  /** The day of Amsterdam on which it was recorded. */
  readonly recordedOn: CalendarDate;
  readonly data: unknown;
}

/** A topic that tells two things at once, or not all of it: nobody should add it up. */
export class TopicBroken extends Error {
  override readonly name = 'TopicBroken';
}

/**
 * The topics are at least once and in order per subject alone: an event counts once by its id, and the events of a
 * subject count in the order of their versions.
 */
export class RawEvents {
  private readonly byType = new Map<string, unknown[]>();
  private readonly bySubject = new Map<string, RawEvent[]>();
  readonly count: number;

  constructor(records: Iterable<RawEvent>) {
    const byVersion = new Map<string, Map<number, RawEvent>>();
    for (const event of records) {
      const versions = byVersion.get(event.subject) ?? new Map<number, RawEvent>();
      byVersion.set(event.subject, versions);
      const seen = versions.get(event.version);
      if (seen && seen.id !== event.id)
        throw new TopicBroken(`Version ${event.version} of ${event.subject} is two events`);
      versions.set(event.version, event);
    }
    let count = 0;
    for (const [subject, versions] of byVersion) {
      for (let version = 1; version <= versions.size; version += 1) {
        const event = versions.get(version);
        if (!event) throw new TopicBroken(`Version ${version} of ${subject} is missing`);
        const told = this.byType.get(event.type);
        if (told) told.push(event.data);
        else this.byType.set(event.type, [event.data]);
        const ofSubject = this.bySubject.get(subject);
        if (ofSubject) ofSubject.push(event);
        else this.bySubject.set(subject, [event]);
        count += 1;
      }
    }
    this.count = count;
  }

  of<T extends EventDefinition>({ type }: T): readonly EventData<T>[] {
    return (this.byType.get(type) ?? []) as EventData<T>[];
  }

  /** The events of one subject in the order in which they happened to it. */
  ofSubject(subject: string): readonly RawEvent[] {
    return this.bySubject.get(subject) ?? [];
  }

  /** The days on which anything was recorded. */
  get days(): CalendarDate[] {
    return [...new Set(this.all.map(({ recordedOn }) => recordedOn))].sort();
  }

  /** As far as they had been recorded by the end of a day; clocks that differ may leave out one in between. */
  knownAt(day: CalendarDate): RawEvents {
    const known = [...this.bySubject.values()].flatMap((events) =>
      events.filter(({ recordedOn }) => recordedOn <= day).map((event, index) => ({ ...event, version: index + 1 })),
    );
    return new RawEvents(known);
  }

  private get all(): RawEvent[] {
    return [...this.bySubject.values()].flat();
  }

  /** What restates a thing replaces what was told of it before. */
  latest<T extends EventDefinition>(definition: T, keyOf: (data: EventData<T>) => string): Map<string, EventData<T>> {
    return new Map(this.of(definition).map((data) => [keyOf(data), data]));
  }
}
