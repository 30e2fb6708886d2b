import { BASE_STAGES, CAUSE_DRIVERS, CAUSE_NATURES, CAUSE_TIMINGS, MUTATION_STAGES, Schema } from '@imd/contracts';
import { type Answer, BilingualAnswer, LabelAnswer, named, ProvenanceAnswer } from '@imd/service';
import { Type, type TObject } from '@sinclair/typebox';
import { LinkToExplanation } from '../figures/explanation.answer';
import { FigureAnswer, MissingFigure, RateAnswer } from '../figures/figure.answer';
import { Withheld } from '../answers/withheld';
import { KNOWLEDGE } from '../answers/knowledge.answer';
import { Source } from '../sources/source.answer';
import { YEAR_STATUSES } from './underspend-analysis.read-model';

// These are the parts of `GET /v1/underspend-analyses/:year`; the `missing` beside its figures explains every null.

/** The underspend is measured from the figure of one of these stages; the final act is none of them. */
export const AGAINST = [...BASE_STAGES, 'current'] as const;
export type Against = (typeof AGAINST)[number];

export const BANDS = ['on-course', 'attention', 'deviating'] as const;
export const EXPLAINED_KINDS = ['purpose', 'rest', 'project'] as const;

const count = Type.Integer({ minimum: 0 });
const countOrNull = Schema.nullable(count);
const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);

/** The analysis itself shows so many projects, countries and causes; the pages have all. */
export const MOST_SHOWN = 10;

const Causes = Type.Array(Schema.Code, { description: 'Ids of the causes that were recorded for it: the ten largest' });

export const Explanation = named(
  'Explanation',
  Type.Object({
    explained: figureOrNull(
      'Sum of the causes; null where causes are known and none has an amount, and where causes are withheld',
    ),
    unexplained: figureOrNull('Underspend less what is explained; negative when more is explained than was left'),
    notQuantified: Type.Integer({
      minimum: 0,
      description: 'Number of causes without an amount; 0 where causes are withheld',
    }),
  }),
);
export type Explanation = Answer<typeof Explanation>;

/** The programme and each part of it have these figures. */
const LINE = {
  appropriated: figureOrNull('At the stage that was asked for; null where nothing of it is known, which is not zero'),
  commitmentsEntered: figureOrNull('Value of the commitments made in the year, less what was released in it'),
  outstanding: figureOrNull(
    'Promised and neither paid nor released, in all their years, of the commitments with a part in this one',
  ),
  legallyCommitted: figureOrNull(
    'Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years',
  ),
  spent: figureOrNull('Expenditures less reversals, and less money back in the same year'),
  underspend: figureOrNull('Appropriated less spent; negative is overspent'),
  underspendRate: Schema.nullable(
    RateAnswer,
    'Underspend as a part of what was appropriated, where that is above zero',
  ),
  band: Schema.nullable(Schema.oneOf(BANDS), "By the year's own bands on the absolute rate; null while the year runs"),
  notCommitted: figureOrNull('Appropriated less legally committed'),
  notPaidOut: figureOrNull('Legally committed less spent'),
  explanation: Explanation,
  missing: Type.Array(MissingFigure, { description: 'Why figures are null' }),
};
const Line = Type.Object(LINE);
export type Line = Answer<typeof Line>;

export const AppropriationStage = named(
  'AppropriationStage',
  Type.Object(
    {
      mutationId: Schema.Id,
      stage: Schema.oneOf(MUTATION_STAGES),
      atStage: Schema.nullable(Schema.oneOf(BASE_STAGES)),
      tabledOn: Schema.nullable(Schema.Date),
      decidedOn: Schema.nullable(Schema.Date),
      inForceFrom: Schema.Date,
      change: FigureAnswer,
      appropriated: FigureAnswer,
      reference: Schema.nullable(Type.String()),
    },
    { description: 'One change of the appropriation, and the appropriation that it led to' },
  ),
);
export type AppropriationStage = Answer<typeof AppropriationStage>;

export const AppropriationStages = named(
  'AppropriationStages',
  Type.Object(
    {
      draft: figureOrNull(),
      adopted: figureOrNull('Null until the budget is adopted'),
      firstSupplementary: figureOrNull(),
      secondSupplementary: figureOrNull(),
      current: figureOrNull('All that is in force, but the final act'),
      finalAct: figureOrNull('What the final act settles the year on: never what underspend is measured from'),
    },
    { description: 'The appropriation after each stage; null for one that the year has not reached' },
  ),
);
export type AppropriationStages = Answer<typeof AppropriationStages>;

export const BridgeStep = named(
  'AppropriationBridgeStep',
  Type.Object({ step: Schema.oneOf(MUTATION_STAGES), change: FigureAnswer }),
);
export type BridgeStep = Answer<typeof BridgeStep>;

export const ControlTotalCheck = named(
  'ControlTotalCheck',
  Type.Object({
    stated: FigureAnswer,
    booked: figureOrNull(),
    difference: figureOrNull('Booked less stated'),
    agrees: Schema.nullable(Type.Boolean(), 'Equal, within the rounding of the stated total'),
  }),
);
export type ControlTotalCheck = Answer<typeof ControlTotalCheck>;

export const Composition = named(
  'UnderspendComposition',
  Type.Object({
    unprogrammed: FigureAnswer,
    overprogrammed: FigureAnswer,
    projects: FigureAnswer,
    outsideProjects: FigureAnswer,
  }),
);
export type Composition = Answer<typeof Composition>;

/** Money back and advances change no figure of a line: they stand beside it. */
const BESIDE = {
  receipts: figureOrNull('Money back in this year from payments of earlier years; it nets nothing'),
  openAdvances: figureOrNull('Advances of this year that the partner has neither accounted for nor paid back'),
};

const PROGRAMME = {
  ...LINE,
  ...BESIDE,
  stages: AppropriationStages,
  bridge: Schema.nullable(
    Type.Array(BridgeStep),
    'From the adopted appropriation to the current one: adopted plus these changes. Null without an adopted one',
  ),
  byStage: Type.Array(AppropriationStage, {
    description: 'Every change in force with the figure after it, in the order of force; the final act with it',
  }),
  earmarked: FigureAnswer,
  allocated: figureOrNull('Null where no allocation was made'),
  unallocated: figureOrNull('Appropriated, and neither earmarked nor allocated'),
  overprogrammed: figureOrNull('Earmarked and allocated above what was appropriated'),
  controlTotal: Schema.nullable(
    ControlTotalCheck,
    'The total that the source states, beside what was booked; null where it states none and while the year runs',
  ),
  links: Type.Object({
    mutations: Schema.Link,
    earmarks: Schema.Link,
    expenditures: Schema.Link,
    refunds: Schema.Link,
  }),
};
const ProgrammeFigures = Type.Object(PROGRAMME);
/** These figures are complete before the programme is set beside its projects. */
export type ProgrammeFigures = Answer<typeof ProgrammeFigures>;

export const ProgrammeLine = named(
  'ProgrammeLine',
  Type.Object({
    ...PROGRAMME,
    composition: Schema.nullable(
      Composition,
      'What the underspend is made of: unprogrammed, less overprogrammed, plus what projects left of their plans, less ' +
        'what was spent outside projects. Null with a part of it unknown or withheld',
    ),
  }),
);

export const PurposeLine = named(
  'PurposeLine',
  Type.Object({
    code: Schema.Code,
    number: Schema.nullable(Type.Integer({ minimum: 1 }), 'Of a priority; null for what is not one'),
    label: Schema.nullable(LabelAnswer, 'Null for a purpose that the framework does not know'),
    ...LINE,
    ...BESIDE,
    hasOwnAppropriation: Type.Boolean({ description: 'Has an earmark or an allocation of its own' }),
    causes: Type.Optional(Causes),
    links: Type.Object({ expenditures: Schema.Link }),
  }),
);
export type PurposeLine = Answer<typeof PurposeLine>;

export const RestLine = named(
  'RestLine',
  Type.Object({
    ...LINE,
    purposes: Type.Array(Schema.Code, { description: 'Purposes without an appropriation of their own' }),
    causes: Type.Optional(Causes),
  }),
);
export type RestLine = Answer<typeof RestLine>;

/** The policy priorities of a project, each with its part of it. */
export const PriorityShares = Type.Array(
  named('PriorityShare', Type.Object({ priority: Schema.Code, share: Schema.Percentage })),
  { description: 'Every priority that it serves; their shares add up to 100.00' },
);

export const ProjectLine = named(
  'ProjectLine',
  Type.Object({
    id: Schema.Code,
    title: Schema.nullable(LabelAnswer, 'Null while the project itself is not known here'),
    priority: Schema.nullable(Schema.Code, 'Null: of none, or of several'),
    priorities: PriorityShares,
    plan: figureOrNull('Planned spending in the year'),
    legallyCommitted: LINE.legallyCommitted,
    spent: LINE.spent,
    underspend: figureOrNull('Plan less spent; negative is overspent'),
    notPaidOut: LINE.notPaidOut,
    explanation: Explanation,
    causes: Causes,
    missing: LINE.missing,
    links: Type.Object({ project: Schema.Link, expenditures: Schema.Link }),
  }),
);
export type ProjectLine = Answer<typeof ProjectLine>;

export const CountrySpending = named(
  'CountrySpending',
  Type.Object({
    country: Schema.Country,
    name: BilingualAnswer,
    spent: figureOrNull(),
    links: Type.Object({ overview: Schema.Link, expenditures: Schema.Link }),
  }),
);
export type CountrySpending = Answer<typeof CountrySpending>;

export const SpendingByPlace = named(
  'SpendingByPlace',
  Type.Object(
    {
      countries: Schema.nullable(
        Type.Array(CountrySpending),
        'The ten largest, by code; null where spending per country was not reported',
      ),
      otherCountries: figureOrNull('Spent in all other countries'),
      regional: figureOrNull(),
      global: figureOrNull(),
      unattributed: figureOrNull('Spent, and nobody said where'),
    },
    { description: 'Spending by where it went; the parts add up to what was spent' },
  ),
);
export type SpendingByPlace = Answer<typeof SpendingByPlace>;

export const Cause = named(
  'AnalysedCause',
  Type.Object(
    {
      id: Schema.Code,
      code: Schema.Code,
      label: Schema.nullable(LabelAnswer, 'Of the code'),
      target: Type.Object({
        project: Schema.nullable(Type.Object({ id: Schema.Code, title: Schema.nullable(LabelAnswer) })),
        purpose: Schema.nullable(Schema.Code, 'Also that of the project'),
        group: Schema.nullable(LabelAnswer, "In the source's own words, where it names several projects at once"),
      }),
      narrative: Schema.nullable(LabelAnswer),
      amount: figureOrNull('Positive explains underspend. Null is not quantified, never zero'),
      timing: Schema.nullable(Schema.oneOf(CAUSE_TIMINGS), 'Does the money slip to a later year, or is it lost?'),
      nature: Schema.nullable(Schema.oneOf(CAUSE_NATURES)),
      driver: Schema.nullable(Schema.oneOf(CAUSE_DRIVERS)),
      provenance: ProvenanceAnswer,
      links: Type.Object({ self: Schema.Link }),
    },
    { description: 'Why money was not spent, as somebody recorded it' },
  ),
);
export type Cause = Answer<typeof Cause>;

export const ToBeExplained = named(
  'ToBeExplained',
  Type.Object({
    kind: Schema.oneOf(EXPLAINED_KINDS),
    code: Schema.nullable(Schema.Code, 'Null for the rest'),
    underspend: FigureAnswer,
    unexplained: FigureAnswer,
  }),
);
export type ToBeExplained = Answer<typeof ToBeExplained>;

export const UnderspendAnalysis = named(
  'UnderspendAnalysis',
  Type.Object({
    year: Schema.Year,
    asOf: Schema.Date,
    ...KNOWLEDGE,
    against: Schema.oneOf(AGAINST, 'The stage whose appropriation the underspend is measured from'),
    title: LabelAnswer,
    status: Schema.oneOf(YEAR_STATUSES),
    remark: Schema.nullable(LabelAnswer),
    framework: Type.Object({ code: Schema.Code, title: Schema.nullable(LabelAnswer) }),
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: Type.Integer({
      minimum: 0,
      description:
        'Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read',
    }),
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
    undated: Type.Array(Type.String(), { description: 'What is shown as it is known now, whatever date is asked for' }),
    sources: Type.Object({ budget: Source, projects: Source }),
    programme: ProgrammeLine,
    priorities: Type.Array(PurposeLine, { description: 'In the order of the framework' }),
    themes: Type.Array(PurposeLine, {
      description: 'Themes of the framework, and purposes that the framework does not know',
    }),
    rest: RestLine,
    projects: Type.Optional(
      Schema.nullable(
        Type.Array(ProjectLine),
        'The ten with the largest underspend or overspend, by id; null where spending per project was not reported',
      ),
    ),
    countries: SpendingByPlace,
    causes: Type.Optional(Type.Array(Cause, { description: 'The ten largest, by id' })),
    more: Type.Object(
      { projects: countOrNull, countries: countOrNull, causes: countOrNull, toBeExplained: countOrNull },
      { description: 'How many there are beside the ten that are shown; null where these are unknown or withheld' },
    ),
    explanation: Type.Composite([
      Explanation,
      Type.Object({
        toBeExplained: Type.Array(ToBeExplained, {
          description:
            "Gaps of which causes leave more unexplained than the year's explanation threshold: the ten largest",
        }),
      }),
    ]),
    missing: Type.Array(MissingFigure, { description: 'What nobody reported for the year as a whole' }),
    links: Type.Object({
      self: Schema.Link,
      budget: Schema.Link,
      causes: Schema.Link,
      projectedOutturn: Schema.Link,
      explanation: LinkToExplanation,
      pages: Type.Object(
        { projects: Schema.Link, countries: Schema.Link, partners: Schema.Link, causes: Schema.Link },
        { description: 'All rows, page by page, of the same date and measured from the same stage' },
      ),
    }),
  }),
);
export type UnderspendAnalysis = Answer<typeof UnderspendAnalysis>;

export const PartnerLine = named(
  'PartnerLine',
  Type.Object(
    {
      id: Schema.nullable(Schema.Code, 'Null for projects that no or several partners implement'),
      name: Schema.nullable(LabelAnswer, 'Null while the organisation itself is not known here'),
      projects: Type.Integer({ minimum: 1 }),
      plan: figureOrNull('Null where the plan of a project is unknown'),
      legallyCommitted: LINE.legallyCommitted,
      spent: LINE.spent,
      underspend: figureOrNull('Plan less spent; negative is overspent'),
    },
    { description: 'The projects that one partner implements; the lines add up to all projects' },
  ),
);
export type PartnerLine = Answer<typeof PartnerLine>;

/** A page of rows of one analysis. */
const page = <Row extends TObject>(name: string, row: Row) =>
  named(
    name,
    Type.Object({
      asOf: Schema.Date,
      ...KNOWLEDGE,
      against: Schema.oneOf(AGAINST),
      withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
      items: Type.Optional(
        Schema.nullable(
          Type.Array(Type.Partial(row), { description: 'With `fields`, those of a row alone' }),
          'Null where nobody reported it; missing where the scopes do not show it',
        ),
      ),
      next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
    }),
  );

export const ProjectLines = page('ProjectLines', ProjectLine);
export const CountrySpendings = page('CountrySpendings', CountrySpending);
export const PartnerLines = page('PartnerLines', PartnerLine);
export const AnalysedCauses = page('AnalysedCauses', Cause);

/** A year of `GET /v1/underspend-analyses`; its figures are those of the programme in the analysis of that year. */
export const UnderspendSummary = Type.Object({
  year: Schema.Year,
  title: LabelAnswer,
  status: Schema.oneOf(YEAR_STATUSES),
  appropriated: LINE.appropriated,
  spent: LINE.spent,
  underspend: LINE.underspend,
  underspendRate: LINE.underspendRate,
  band: LINE.band,
  missing: LINE.missing,
  links: Type.Object({ self: Schema.Link, budget: Schema.Link }),
});
export type UnderspendSummary = Answer<typeof UnderspendSummary>;

/** Every budget year that was opened, the earliest first. */
export const UnderspendAnalyses = Type.Object({
  asOf: Schema.Date,
  ...KNOWLEDGE,
  items: Type.Array(named('UnderspendSummary', Type.Partial(UnderspendSummary)), {
    description: 'With `fields`, those of a summary alone',
  }),
  next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
});
export type UnderspendAnalyses = Answer<typeof UnderspendAnalyses>;
