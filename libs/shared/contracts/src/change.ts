import { canonicalJson } from '@imd/kernel';
import { event, type EventDefinition, type NewEvent } from './event-definition';
import type { EventData } from './schema';

/** What a verb decided: the new state and what happened. Without events nothing happened, and nothing is written. */
export interface Change<State> {
  readonly state: State;
  readonly events: readonly NewEvent[];
}

/** What is set again with the same content did not happen a second time. */
export function eventUnlessSame<T extends EventDefinition['data']>(
  definition: EventDefinition<T>,
  before: EventData<EventDefinition<T>> | null,
  after: EventData<EventDefinition<T>>,
): readonly NewEvent[] {
  return before !== null && canonicalJson(before) === canonicalJson(after) ? [] : [event(definition, after)];
}
