import { ACTIVITY_STATUSES, Schema } from '@imd/contracts';
import { LabelAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { KNOWLEDGE } from '../../answers/knowledge.answer';
import { FigureAnswer } from '../../figures/figure.answer';
import { MOST_SHOWN } from '../underspend-analysis.answer';
import { BASIS } from './projected-outturn.answer';

// These are the parts of `GET /v1/projected-outturns/:year/bridge`.

const Count = Type.Integer({ minimum: 0 });

export const BridgeSteps = named(
  'BridgeSteps',
  Type.Object(
    {
      fellDue: FigureAnswer,
      payments: FigureAnswer,
      refunds: FigureAnswer,
      pipeline: FigureAnswer,
      plan: FigureAnswer,
      partnerFactor: FigureAnswer,
      shares: FigureAnswer,
      yearEnd: FigureAnswer,
      newProjects: FigureAnswer,
    },
    {
      description:
        'In their order. fellDue: days passed, so that less is still to fall due. payments: paid beyond what was ' +
        'expected of it. refunds: came back, or is expected back, more or less than was expected. pipeline: projects ' +
        'began or were promised their first instalment, or more or less is expected of those that wait. plan: ' +
        'instalments were promised or released. partnerFactor, shares: fitted anew on past years. yearEnd: what was expected and did not come. newProjects: not in the first projection',
    },
  ),
);
export type BridgeSteps = Answer<typeof BridgeSteps>;

const ENDS = {
  first: Schema.nullable(FigureAnswer, 'Projected at `from`'),
  last: Schema.nullable(FigureAnswer, 'Projected at `to`'),
  difference: Schema.nullable(FigureAnswer, 'Null where either projection is'),
};
const STEPS = { ...ENDS, steps: Schema.nullable(BridgeSteps, 'Null as the difference is') };

export const ProjectBridge = named(
  'ProjectBridge',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    status: Schema.oneOf(ACTIVITY_STATUSES),
    purpose: Schema.nullable(Schema.Code),
    partner: Schema.nullable(Schema.Code),
    ...STEPS,
    links: Type.Object({ project: Schema.Link }),
  }),
);
export type ProjectBridge = Answer<typeof ProjectBridge>;

export const YearBridge = named(
  'YearBridge',
  Type.Object({
    programme: Type.Object({
      ...STEPS,
      outsideProjects: Schema.nullable(
        FigureAnswer,
        'The rest: spent outside projects, and by projects that cannot be projected',
      ),
    }),
    ofPlanned: Type.Object(
      { projects: Count, ...STEPS },
      { description: 'The projects that have a projection at both dates' },
    ),
    projects: Type.Array(ProjectBridge, { maxItems: MOST_SHOWN, description: 'The ten with the largest differences' }),
    more: Type.Object({ projects: Count }, { description: 'How many there are beside the shown' }),
  }),
);
export type YearBridge = Answer<typeof YearBridge>;

export const ProjectionBridge = named(
  'ProjectionBridge',
  Type.Object({
    year: Schema.Year,
    from: Schema.Date,
    to: Schema.Date,
    ...KNOWLEDGE,
    ...BASIS,
    bridge: Type.Optional(YearBridge),
    links: Type.Object({ self: Schema.Link, first: Schema.Link, last: Schema.Link }),
  }),
);
export type ProjectionBridge = Answer<typeof ProjectionBridge>;
