import { Schema, type Frozen } from '@imd/contracts';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { named } from './answers';

/** Code holds a value of an answer's schema in this type. */
export type Answer<S extends TSchema> = Frozen<Static<S>>;

/** Several operations share these parts of answers. */
export const MoneyAnswer = named('Money', Schema.Money);
const KNOWN = Type.String({ minLength: 1 });
/** A record has its text in at least one language. */
export const LabelAnswer = named(
  'Label',
  Type.Object({
    nl: Schema.nullable(KNOWN, 'In Dutch; null when it is known in English alone'),
    en: Schema.nullable(KNOWN, 'In English; null when it is known in Dutch alone'),
  }),
);
/** What the platform writes itself is in both. */
export const BilingualAnswer = named('Bilingual', Type.Object({ nl: KNOWN, en: KNOWN }));
export const ProvenanceAnswer = named('Provenance', Schema.Provenance);
export const DatePrecisionAnswer = {
  ...Schema.DatePrecision,
  description: 'The precision of the date; a date known to its period only is the first or the last day of it',
};

/** Several bookings make up such an amount, or a source states it roughly. */
export const FigureAnswer = named(
  'Figure',
  Type.Object({
    ...MoneyAnswer.properties,
    precision: Schema.nullable(
      Type.String({ pattern: '^(0|[1-9][0-9]*)\\.[0-9]{2}$' }),
      'Rounded to this step, the coarsest of what it is made of; null when exact',
    ),
    derived: Type.Boolean({ description: 'Computed: no source states it, or a part of it' }),
    invented: Type.Boolean({ description: 'Made up to show what the platform does, or computed from what was' }),
  }),
);
