import { Schema } from '@imd/contracts';
import { FigureAnswer as WrittenFigure, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Figure, Rate } from './figure';

/** In code a figure stays a number to reckon with; this is the form that the answer writes out. */
export const FigureAnswer = Type.Unsafe<Figure>(WrittenFigure);

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
      derived: Type.Boolean({ description: 'Always true: no source states it' }),
      invented: WrittenFigure.properties.invented,
    }),
  ),
);

export const MISSING_FIGURES = [
  'appropriated',
  'spent',
  'committed',
  'plan',
  'spent-by-project',
  'spent-by-country',
] as const;
export const MISSING_REASONS = ['not-reported', 'not-set', 'known-for-a-longer-period-only'] as const;

/** A reason says why a figure is null. A figure that is null only because another one is, is not listed. */
export const MissingFigure = named(
  'MissingFigure',
  Type.Object({
    figure: Schema.oneOf(MISSING_FIGURES),
    reason: Schema.oneOf(
      MISSING_REASONS,
      'Booked for a longer period only: the period has not ended at the date that was asked for',
    ),
  }),
);
export type MissingFigure = Answer<typeof MissingFigure>;
