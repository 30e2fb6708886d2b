import * as analytics from './analytics';
import * as budget from './budget';
import type { EventDefinition } from './event-definition';
import * as projects from './projects';
import * as returns from './returns';

export const isEventDefinition = (exported: unknown): exported is EventDefinition =>
  typeof exported === 'object' && exported !== null && 'dataschema' in exported;

/** The CloudEvents type is the key. */
export const EVENT_DEFINITIONS: ReadonlyMap<string, EventDefinition> = new Map(
  [budget, projects, returns, analytics]
    .flatMap((service) => Object.values<unknown>(service).filter(isEventDefinition))
    .map((definition) => [definition.type, definition]),
);
