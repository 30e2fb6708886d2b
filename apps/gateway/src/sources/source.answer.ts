import { Schema } from '@imd/contracts';
import { named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { SOURCE_STATES } from './source-state';

export const Source = named(
  'Source',
  Type.Object({
    state: Schema.oneOf(
      SOURCE_STATES,
      'Current: what is shown is all there is. Behind: events are on their way, or wait. Unreachable: nobody can tell',
    ),
    parked: Type.Integer({
      minimum: 0,
      description: 'Aggregates of the service whose latest events wait for one that is missing or cannot be read',
    }),
    asOf: Schema.nullable(
      Type.String({ format: 'date-time' }),
      'The minute at which it was last seen to be current; null when it never was',
    ),
  }),
);
export type Source = Answer<typeof Source>;
