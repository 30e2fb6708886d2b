import { Schema } from '@imd/contracts';
import { Type, type Static } from '@sinclair/typebox';

/** Every answer that can be asked for as it was known on a day has these fields. */
export const KNOWLEDGE = {
  knownAt: Type.String({
    format: 'date',
    description: 'It holds what had been recorded by the end of this day of Amsterdam, whatever was booked for when',
  }),
  basisClosed: Type.Boolean({
    description: 'Nothing can be added to it any more: asked for again, it has the same bytes for ever',
  }),
  basis: Schema.nullable(Type.String(), 'Names the events that it is made of; null while it is open'),
};

const Knowledge = Type.Object(KNOWLEDGE);
export type Knowledge = Static<typeof Knowledge>;
