import { canonicalJson } from '@imd/kernel';
import { event, type EventDefinition, type NewEvent } from './event-definition';
import type { EventData } from './schema';

/** A verb decides on the new state and the events. Without events nothing happened, and nothing is written. */
export interface Change<State> {
  readonly state: State;
  readonly events: readonly NewEvent[];
}

/** Content that is set again did not happen a second time. */
export function eventUnlessSame<T extends EventDefinition['data']>(
  definition: EventDefinition<T>,
  before: EventData<EventDefinition<T>> | null,
  after: EventData<EventDefinition<T>>,
): readonly NewEvent[] {
  return before !== null && canonicalJson(before) === canonicalJson(after) ? [] : [event(definition, after)];
}

/** The event may withhold what the state knows: a change that others do not see is still a change. */
export function eventUnlessSameState<T extends EventDefinition['data'], State extends object>(
  definition: EventDefinition<T>,
  before: State | null,
  after: State,
  told: (state: State) => EventData<EventDefinition<T>>,
): readonly NewEvent[] {
  return before !== null && canonicalJson(before) === canonicalJson(after) ? [] : [event(definition, told(after))];
}
