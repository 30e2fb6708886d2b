import { event, type EventDefinition, type Frozen, type NewEvent } from '@imd/contracts';
import { canonicalJson } from '@imd/kernel';
import type { Static, TSchema } from '@sinclair/typebox';

/** What a verb decided: the new state and what happened. Without events nothing happened, and nothing is written. */
export interface Change<State> {
  readonly state: State;
  readonly events: readonly NewEvent[];
}

/** What is set again with the same content did not happen a second time. */
export function eventUnlessSame<T extends TSchema>(
  definition: EventDefinition<T>,
  before: Frozen<Static<T>> | null,
  after: Frozen<Static<T>>,
): readonly NewEvent[] {
  return before !== null && canonicalJson(before) === canonicalJson(after) ? [] : [event(definition, after)];
}
