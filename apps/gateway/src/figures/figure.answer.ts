import { Schema } from '@imd/contracts';
import { named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Figure, Rate } from './figure';

const DERIVED = 'Computed, not stated by a source';
const INVENTED = 'Made up to show what the platform does, or computed from what was';

/** In code a figure stays what can be reckoned with; this is what it writes out. */
export const FigureAnswer = Type.Unsafe<Figure>(
  named(
    'Figure',
    Type.Object({
      value: Type.String({ pattern: '^-?(0|[1-9][0-9]*)\\.[0-9]{2}$' }),
      currency: Type.Literal('EUR'),
      precision: Schema.nullable(
        Type.String({ pattern: '^(0|[1-9][0-9]*)\\.[0-9]{2}$' }),
        'Rounded to this step; null when exact',
      ),
      derived: Type.Boolean({ description: DERIVED }),
      invented: Type.Boolean({ description: INVENTED }),
    }),
  ),
);

const FOUR_DECIMALS = '(0|[1-9][0-9]*)\\.[0-9]{4}$';

export const RateAnswer = Type.Unsafe<Rate>(
  named(
    'Rate',
    Type.Object({
      value: Type.String({ pattern: `^-?${FOUR_DECIMALS}`, description: 'A fraction: 0.3556 is 35.56 %' }),
      precision: Schema.nullable(
        Type.String({ pattern: `^${FOUR_DECIMALS}` }),
        'As rough as the amount that it is computed from; null when exact',
      ),
      derived: Type.Literal(true),
      invented: Type.Boolean({ description: INVENTED }),
    }),
  ),
);

/** Why a figure is null. What is null only because another figure is, is not listed. */
export const MissingFigure = named(
  'MissingFigure',
  Type.Object({
    figure: Schema.oneOf([
      'appropriated',
      'spent',
      'committed',
      'plan',
      'spent-by-project',
      'spent-by-country',
    ] as const),
    reason: Schema.oneOf(
      ['not-reported', 'not-set', 'known-for-a-longer-period-only'] as const,
      'Booked for a longer period only: the period has not ended at the date that was asked for',
    ),
  }),
);
export type MissingFigure = Answer<typeof MissingFigure>;
