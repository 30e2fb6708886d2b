import { ACTIVITY_STATUSES, PROJECT_KINDS, Schema } from '@imd/contracts';
import { type Answer, BilingualAnswer, LabelAnswer, named } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { KNOWLEDGE } from '../../answers/knowledge.answer';
import { Withheld } from '../../answers/withheld';
import { LinkToExplanation } from '../../figures/explanation.answer';
import { FigureAnswer, MissingFigure, RateAnswer } from '../../figures/figure.answer';
import { Source } from '../../sources/source.answer';
import { BANDS } from '../underspend-analysis.answer';
import { YEAR_STATUSES } from '../underspend-analysis.read-model';

// These are the parts of `GET /v1/projected-outturns/:year`.

const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);
const Share = Type.String({ pattern: '^(0|[1-9][0-9]*)\\.[0-9]{6}$' });
const Count = Type.Integer({ minimum: 0 });

export const RANGE_BASES = ['measured', 'assumed'] as const;
export const NO_RANGE_REASONS = ['too-few-past-projects', 'year-has-ended', 'not-projected'] as const;

/** The part of a plan of which most is not expected says why a project is at risk. */
export const RISK_REASONS = ['not-begun', 'in-arrears', 'delivers-less', 'low-uptake', 'money-back'] as const;

export type RiskReason = (typeof RISK_REASONS)[number];

export const NO_RECORD_REASONS = ['too-few-estimates', 'nothing-was-spent', 'year-has-ended'] as const;

export const OutturnRange = named(
  'OutturnRange',
  Type.Object(
    {
      low: FigureAnswer,
      high: FigureAnswer,
      level: Type.String({ pattern: '^0\\.[0-9]{2}$', description: 'This share of outturns is expected inside' }),
      basis: Schema.oneOf(RANGE_BASES, 'Measured on past years; assumed where fewer than three are known'),
      years: Count,
      projectYears: Count,
    },
    { description: 'Ranges never add up: projects of one year share its luck' },
  ),
);
export type OutturnRange = Answer<typeof OutturnRange>;

const PROJECTION = {
  projected: figureOrNull('The outturn that is expected'),
  range: Schema.nullable(OutturnRange),
  noRange: Schema.nullable(Schema.oneOf(NO_RANGE_REASONS), 'Why there is no range; null where there is one'),
};

export const ProjectedParts = named(
  'ProjectedParts',
  Type.Object(
    {
      paid: FigureAnswer,
      fromArrears: FigureAnswer,
      fromStillDue: FigureAnswer,
      fromPipeline: FigureAnswer,
      expectedRefunds: FigureAnswer,
      outsideProjects: FigureAnswer,
    },
    {
      description:
        'They add up to the projected outturn: paid to projects, what is expected of their arrears, of what falls due ' +
        'until the end of the year and of the plans of those that have not begun, what is expected back of what is paid ' +
        '(zero or less), and what was spent outside projects, where nothing more is expected',
    },
  ),
);
export type ProjectedParts = Answer<typeof ProjectedParts>;

export const ProjectedProgramme = named(
  'ProjectedProgramme',
  Type.Object({
    appropriated: figureOrNull(),
    spent: figureOrNull(),
    ...PROJECTION,
    parts: Schema.nullable(ProjectedParts, 'Null as the projected outturn is'),
    pipeline: figureOrNull('Of what is still expected, this is expected of projects that have not begun'),
    underspend: figureOrNull('Appropriated less projected; negative: overspent'),
    underspendRate: Schema.nullable(RateAnswer, 'As a part of what is appropriated, where that is above zero'),
    band: Schema.nullable(Schema.oneOf(BANDS), "By the year's own bands on the absolute rate"),
    unplanned: Type.Array(Schema.Code, {
      maxItems: 10,
      description:
        'Projects of which neither a plan nor instalments of the year are known, or not what they were paid: the first ' +
        'ten of them',
    }),
    unplannedCount: Count,
    ofPlanned: Type.Object(
      { projects: Count, ...PROJECTION },
      {
        description:
          'What can be projected of the year: all of it where every project is planned, but outside projects',
      },
    ),
    missing: Type.Array(MissingFigure, { description: 'Why figures are null' }),
  }),
);
export type ProjectedProgramme = Answer<typeof ProjectedProgramme>;

export const ProjectedGroup = named(
  'ProjectedGroup',
  Type.Object({
    code: Schema.nullable(Schema.Code, 'Null: of none'),
    planned: FigureAnswer,
    spent: FigureAnswer,
    ...PROJECTION,
  }),
);
export type ProjectedGroup = Answer<typeof ProjectedGroup>;

export const ProjectedPart = named(
  'ProjectedPart',
  Type.Object(
    {
      code: Schema.nullable(Schema.Code, 'Null: of none'),
      planned: FigureAnswer,
      spent: FigureAnswer,
      expected: FigureAnswer,
      projected: FigureAnswer,
    },
    {
      description:
        'Money is spent for the purpose that its booking names; what is planned and what is still expected divide by ' +
        'the shares of the priorities of the project',
    },
  ),
);
export type ProjectedPart = Answer<typeof ProjectedPart>;

export const OfficerEstimate = named(
  'OfficerEstimate',
  Type.Object({
    amount: FigureAnswer,
    estimatedOn: Schema.Date,
    actor: Type.String({ description: 'The subject of the access token of the officer' }),
    reason: Schema.Text,
  }),
);

export const ProjectedProject = named(
  'ProjectedProject',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    status: Schema.oneOf(ACTIVITY_STATUSES, 'As it was on the date'),
    kind: Schema.oneOf(PROJECT_KINDS),
    purpose: Schema.nullable(Schema.Code, 'The one priority that it serves; null: none, or several'),
    purposes: Type.Array(ProjectedPart, { description: 'What of it is for each purpose' }),
    partner: Schema.nullable(Schema.Code, 'The implementing organisation, else the first that is named'),
    planned: FigureAnswer,
    due: FigureAnswer,
    spent: FigureAnswer,
    fromArrears: FigureAnswer,
    fromStillDue: FigureAnswer,
    fromPipeline: FigureAnswer,
    expectedRefunds: FigureAnswer,
    ...PROJECTION,
    estimate: Schema.nullable(
      OfficerEstimate,
      "The latest of an officer's own by the date, beside what the method expects; null where there is none",
    ),
    atRisk: Type.Boolean({
      description: 'A quarter of the year is gone, and it is projected to end more than 25 % under its plan',
    }),
    amountAtRisk: figureOrNull('Its plan less what is projected; null where it is not at risk'),
    riskReason: Schema.nullable(
      Schema.oneOf(RISK_REASONS, 'The part of its plan of which most is not expected'),
      'Null where it is not at risk',
    ),
    links: Type.Object({ project: Schema.Link, expenditures: Schema.Link }),
  }),
);
export type ProjectedProject = Answer<typeof ProjectedProject>;

export const DemandScheme = named(
  'DemandScheme',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    planned: figureOrNull('For the year; null where nobody planned it'),
    spent: figureOrNull('Until the date; null where it was not reported'),
    expected: figureOrNull('As much of the plan as of the year is gone, by its days'),
    ahead: figureOrNull('Spent less expected; negative: behind'),
    uptake: Schema.nullable(RateAnswer, 'Spent as a part of what is planned'),
    links: Type.Object({ project: Schema.Link, expenditures: Schema.Link }),
  }),
);
export type DemandScheme = Answer<typeof DemandScheme>;

export const SpendOutParameters = named(
  'SpendOutParameters',
  Type.Object({
    kind: Schema.oneOf(PROJECT_KINDS),
    ofArrears: Share,
    ofStillDue: Share,
    basis: Schema.oneOf(RANGE_BASES, 'Assumed where fewer than two past years are known'),
    ofPipeline: Share,
    pipelineBasis: Schema.oneOf(RANGE_BASES, 'Assumed where fewer than two past years had projects that had not begun'),
    ofPaidBack: Share,
    paidBackBasis: Schema.oneOf(RANGE_BASES, 'Assumed, to be nothing, where fewer than two past years are known'),
  }),
);

export const ProjectionMethod = named(
  'ProjectionMethod',
  Type.Object({
    id: Schema.Code,
    version: Type.Integer({ minimum: 1 }),
    explanation: BilingualAnswer,
    monthsGone: Type.Integer({ minimum: 0, maximum: 12 }),
    pastYears: Type.Array(Schema.Year, { description: 'It was fitted on the projects of these years' }),
    pastProjectYears: Count,
    shares: Type.Array(SpendOutParameters, {
      description:
        'These shares of what is open, and of the plans of projects that have not begun, are expected to be paid; of ' +
        'what was paid this share is expected back',
    }),
  }),
);
export type ProjectionMethod = Answer<typeof ProjectionMethod>;

const decimalOrNull = (description: string) =>
  Schema.nullable(Type.String({ pattern: '^-?[0-9]+\\.[0-9]{4}$' }), description);

export const ProjectionRecord = named(
  'ProjectionRecord',
  Type.Object(
    {
      outcomes: Count,
      error: decimalOrNull('Absolute errors as a share of the outturns'),
      bias: decimalOrNull('Above zero: more was projected than came'),
      inside: Count,
      below: Count,
      above: Count,
    },
    {
      description:
        'Past years, each projected on the same day of its year from the years before it, beside their outturns',
    },
  ),
);
export type ProjectionRecord = Answer<typeof ProjectionRecord>;

export const EstimateRecord = named(
  'EstimateRecord',
  Type.Object(
    {
      quarter: Type.Integer({ minimum: 0, maximum: 4, description: 'Of the date in the year; 0 before it' }),
      outcomes: Count,
      error: decimalOrNull('Absolute errors as a share of the outturns'),
      bias: decimalOrNull('Above zero: more was estimated than came'),
      noRecord: Schema.nullable(Schema.oneOf(NO_RECORD_REASONS), 'Why there is no error; null where there is one'),
    },
    { description: 'The last estimates of projects in the same quarter of closed years, beside their outturns' },
  ),
);
export type EstimateRecord = Answer<typeof EstimateRecord>;

export const ProjectedEstimates = named(
  'ProjectedEstimates',
  Type.Object(
    {
      projects: Count,
      estimated: figureOrNull('What officers estimate of these projects together; null where they estimated none'),
      projected: figureOrNull('What the method expects of the same projects'),
      trackRecord: EstimateRecord,
    },
    { description: "The officers' own estimates by the date. They change nothing of what the method expects" },
  ),
);
export type ProjectedEstimates = Answer<typeof ProjectedEstimates>;

export const YearProjection = named(
  'YearProjection',
  Type.Object({
    programme: ProjectedProgramme,
    purposes: Type.Array(ProjectedGroup),
    partners: Type.Array(ProjectedGroup, { maxItems: 10, description: 'The ten with the largest plans' }),
    atRisk: Type.Array(ProjectedProject, {
      maxItems: 10,
      description: 'The ten projects at risk that are projected to leave most of their plans',
    }),
    atRiskCount: Count,
    demandSchemes: Type.Array(DemandScheme, {
      maxItems: 10,
      description: 'The uptake of the schemes that follow demand: the ten with the largest plans',
    }),
    demandSchemeCount: Count,
    amountAtRisk: figureOrNull('Of all projects at risk together; null where nothing is projected any more'),
    estimates: ProjectedEstimates,
    method: Schema.nullable(ProjectionMethod, 'Null where nothing is projected'),
    trackRecord: Schema.nullable(
      Type.Object({
        projects: ProjectionRecord,
        programme: ProjectionRecord,
        unreliable: Type.Boolean({
          description: 'More past outturns lay outside their ranges than chance explains: do not rely on the ranges',
        }),
      }),
      'Null where nothing is projected',
    ),
  }),
);
export type YearProjection = Answer<typeof YearProjection>;

/** What any answer about projections tells of itself. */
export const BASIS = {
  invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
  parked: Count,
  withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
  undated: Type.Array(Type.String(), { description: 'What is shown as it is known now, whatever date is asked for' }),
  sources: Type.Object({ budget: Source, projects: Source }),
};

const HEAD = { year: Schema.Year, asOf: Schema.Date, ...KNOWLEDGE, ...BASIS };

export const ProjectedOutturn = named(
  'ProjectedOutturn',
  Type.Object({
    ...HEAD,
    title: LabelAnswer,
    status: Schema.oneOf(YEAR_STATUSES),
    projection: Type.Optional(YearProjection),
    links: Type.Object({
      self: Schema.Link,
      analysis: Schema.Link,
      projects: Schema.Link,
      explanation: LinkToExplanation,
    }),
  }),
);
export type ProjectedOutturn = Answer<typeof ProjectedOutturn>;

/** The projects of a year that can be projected, by id. */
export const ProjectedProjects = Type.Object({
  ...HEAD,
  items: Type.Optional(
    Type.Array(named('ProjectedProjectShown', Type.Partial(ProjectedProject)), {
      description: 'With `fields`, those of a project alone',
    }),
  ),
  next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
});
export type ProjectedProjects = Answer<typeof ProjectedProjects>;
