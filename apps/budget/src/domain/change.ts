import { event, type EventData, type EventDefinition, type NewEvent } from '@imd/contracts';
import { canonicalJson } from '@imd/kernel';

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
