import { Schema } from '@imd/contracts';
import { LabelAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { FigureAnswer, RateAnswer } from '../../figures/figure.answer';
import { Source } from '../../sources/source.answer';

// These are the parts of `GET /v1/underspend-analyses/:year/pace`.

const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);

const PACE = {
  notCommitted: figureOrNull('Appropriated less legally committed: this can still be promised'),
  spent: figureOrNull(),
  spentInLastQuarter: figureOrNull('Since the first of October; null before it'),
  lastQuarterShare: Schema.nullable(RateAnswer, 'Of what was spent'),
};

export const PurposePace = named(
  'PurposePace',
  Type.Object({ code: Schema.Code, label: Schema.nullable(LabelAnswer), ...PACE }),
);
const Pace = Type.Object(PACE);
export type Pace = Answer<typeof Pace>;

export const YearPace = named(
  'YearPace',
  Type.Object({
    year: Schema.Year,
    asOf: Schema.Date,
    leadTimeDays: Schema.nullable(
      Type.Integer(),
      'A setting of the year: from a commitment to its payment; null: not set',
    ),
    lastDayToCommit: Schema.nullable(Schema.Date, 'What is promised later is not paid in the year; null: no lead time'),
    daysToCommit: Schema.nullable(Type.Integer({ minimum: 0 }), 'From the date to that day; 0 after it'),
    parked: Type.Integer({ minimum: 0 }),
    undated: Type.Array(Type.String(), { description: 'What is shown as it is known now, whatever date is asked for' }),
    sources: Type.Object({ budget: Source }),
    programme: Pace,
    purposes: Type.Array(PurposePace),
    links: Type.Object({ self: Schema.Link, analysis: Schema.Link, settings: Schema.Link, room: Schema.Link }),
  }),
);
export type YearPace = Answer<typeof YearPace>;
