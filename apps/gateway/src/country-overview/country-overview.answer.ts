import {
  ACTIVITY_STATUSES,
  ASSISTANCE_MODALITIES,
  BREAKDOWNS,
  CategoryPeriod,
  CONDITIONALITY_DIRECTIONS,
  CONDITIONALITY_TYPES,
  COOPERATION_RATINGS,
  COUNTRY_CATEGORIES,
  ELIGIBILITY_PURPOSES,
  EVALUATION_STATES,
  FACILITY_STATES,
  INSTRUMENT_KINDS,
  INSTRUMENT_SCOPES,
  INSTRUMENT_STATES,
  PARTNER_ROLES,
  MINORS,
  RETURN_KINDS,
  SCHEME_STATES,
  Schema,
  SEXES,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATES,
} from '@imd/contracts';
import { type Answer, BilingualAnswer, DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer } from '@imd/service';
import { Type, type TObject, type TProperties, type TSchema } from '@sinclair/typebox';
import { LinkToExplanation } from '../figures/explanation.answer';
import { FigureAnswer, MissingFigure } from '../figures/figure.answer';
import { KNOWLEDGE } from '../answers/knowledge.answer';
import { BLOCK_SCOPES, Withheld } from '../answers/withheld';
import { Source } from '../sources/source.answer';

const SELF = Type.Object({ self: Schema.Link });
const count = (description?: string) => Type.Integer({ minimum: 0, ...(description !== undefined && { description }) });
const countries = (description: string) => Type.Array(Schema.Country, { description });
const countOrNull = (description: string) => Schema.nullable(count(), description);

// These are the parts of `GET /v1/country-overviews/:country` and of `GET /v1/region-overviews/:region`.

export const CountryProject = named(
  'OverviewProject',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    description: Schema.nullable(LabelAnswer),
    priority: Schema.nullable(Schema.Code, 'Null: of none, or of several'),
    priorities: Type.Array(Type.Object({ priority: Schema.Code, share: Schema.Percentage }), {
      description: 'Every priority that it serves; their shares add up to 100.00',
    }),
    status: Schema.oneOf(ACTIVITY_STATUSES),
    countries: countries('Those of the overview that it names'),
    regions: Type.Array(Schema.Region, { description: 'The region of the overview itself, where it names that' }),
    share: Schema.nullable(
      Schema.Percentage,
      'The part of these countries and regions in percent; null where the shares are not known',
    ),
    otherCountries: Type.Array(Schema.Country),
    otherRegions: Type.Array(Schema.Region),
    start: Schema.nullable(Schema.Date, 'The actual date, or the planned one while that is unknown'),
    end: Schema.nullable(Schema.Date, 'The actual date, or the planned one while that is unknown'),
    datePrecision: DatePrecisionAnswer,
    partners: Type.Array(
      Type.Object({
        id: Schema.Code,
        name: Schema.nullable(LabelAnswer, 'Null while the organisation itself is not known here'),
        role: Schema.oneOf(PARTNER_ROLES),
      }),
    ),
    indicators: Type.Array(
      named(
        'OverviewIndicator',
        Type.Object({
          id: Schema.Code,
          title: LabelAnswer,
          unit: LabelAnswer,
          baseline: Schema.nullable(Schema.Decimal),
          target: Schema.nullable(Type.Object({ value: Schema.Decimal, by: Schema.nullable(Schema.Date) })),
          latest: Schema.nullable(
            Type.Object({
              from: Schema.nullable(Schema.Date),
              to: Schema.nullable(Schema.Date),
              value: Schema.nullable(Schema.Decimal, 'Null: nothing was reported'),
            }),
            'What was counted of the project as a whole, over the latest period',
          ),
        }),
      ),
    ),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryProject = Answer<typeof CountryProject>;

const SPENDING = {
  year: Schema.Year,
  spent: Schema.nullable(FigureAnswer, 'Null where spending per country was not reported; nothing booked is zero'),
  planned: Type.Optional(
    Schema.nullable(
      FigureAnswer,
      'Its share in plans of projects; null where none has a plan, or shares are not known',
    ),
  ),
  committed: Type.Optional(
    Schema.nullable(
      FigureAnswer,
      'Its share in what was promised in the year, less releases; null where shares are not known or it is not kept here',
    ),
  ),
  missing: Type.Array(MissingFigure, { description: 'Why `spent` is null' }),
};

const SpendingOfYear = named(
  'RegionSpending',
  Type.Object({ ...SPENDING, links: Type.Object({ analysis: Schema.Link }) }),
);
export type SpendingOfYear = Answer<typeof SpendingOfYear>;

export const YearSpending = named(
  'OverviewSpending',
  Type.Object({ ...SPENDING, links: Type.Object({ expenditures: Schema.Link, analysis: Schema.Link }) }),
);
export type YearSpending = Answer<typeof YearSpending>;

export const CountryScheme = named(
  'OverviewScheme',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    operator: Schema.nullable(Schema.Text),
    modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES)),
    ceiling: Schema.nullable(Schema.Money, 'Highest assistance per case'),
    forEveryCountry: Type.Boolean(),
    state: Schema.oneOf(SCHEME_STATES),
    applicationFrom: Schema.nullable(Schema.Date, 'First day to apply'),
    applicationTo: Schema.nullable(Schema.Date, 'Last day to apply'),
    runOffTo: Schema.nullable(Schema.Date, 'The last day of departure for a person who applied in time'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryScheme = Answer<typeof CountryScheme>;

/** Where people went is one question, which nationality they had another. */
export const RETURNS_BY = ['country', 'nationality'] as const;

export const CountryStatistic = named(
  'OverviewStatistic',
  Type.Object({
    id: Schema.Code,
    by: Schema.oneOf(RETURNS_BY, 'Which of the two concerns the country'),
    kind: Schema.oneOf(RETURN_KINDS, 'Kinds of return are never added up'),
    from: Schema.Date,
    to: Schema.Date,
    country: Schema.nullable(Schema.Country, 'Country of return'),
    nationality: Schema.nullable(Schema.Country),
    sex: Schema.nullable(Schema.oneOf(SEXES), 'Null counts everyone'),
    ageBand: Schema.nullable(Type.String(), 'Years of age; null counts every age'),
    minors: Schema.nullable(Schema.oneOf(MINORS), 'Null counts minors and adults'),
    scheme: Schema.nullable(
      Type.Object({
        id: Schema.Code,
        title: Schema.nullable(LabelAnswer, 'Null while the scheme itself is not known here'),
        modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES), 'What assistance is given in'),
        ceiling: Schema.nullable(Schema.Money, 'Highest assistance per case'),
      }),
    ),
    persons: countOrNull('By date of departure; null where only a share or nothing is known, or where it is withheld'),
    spent: Type.Optional(
      Schema.nullable(
        FigureAnswer,
        'In the year, by the project of the scheme in the country; null where it is not known, or the count is of another ' +
          'period or of some of the returns alone',
      ),
    ),
    cost: Type.Optional(
      Schema.nullable(FigureAnswer, 'Per person; null where persons or money are not known, withheld or rounded'),
    ),
    share: Schema.nullable(
      Type.Object({ of: Schema.Code, value: Schema.Decimal }),
      'A part of another statistic; it is never turned into persons',
    ),
    breakdowns: Type.Array(
      Type.Object({
        by: Schema.oneOf(BREAKDOWNS),
        rows: Type.Array(Type.Object({ value: Type.String(), persons: countOrNull('Null where it is withheld') })),
        other: countOrNull('What no row counts; null where it is withheld or not known'),
      }),
    ),
    suppressed: Type.Boolean({ description: 'Counts below five, or what would tell them, are withheld' }),
    row: Type.Boolean({
      description: 'The persons are one row of the breakdown of the statistic, the one of the country',
    }),
    revision: Type.Integer({ minimum: 1 }),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, shareOf: Schema.nullable(Schema.Link) }),
  }),
);
export type CountryStatistic = Answer<typeof CountryStatistic>;

const RETURNS = {
  schemes: Type.Array(CountryScheme, { description: 'For this country and a few others, or for it alone' }),
  schemesForEveryCountry: Type.Array(CountryScheme),
  byCountryOfReturn: Type.Array(CountryStatistic),
  byNationality: Type.Array(CountryStatistic),
};
const CountryReturns = Type.Object(RETURNS);
export type CountryReturns = Answer<typeof CountryReturns>;

export const CountryFacility = named(
  'OverviewFacility',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    title: LabelAnswer,
    state: Schema.oneOf(FACILITY_STATES),
    services: Type.Array(Schema.Code),
    capacity: countOrNull('Places; null is unknown'),
    occupancyMinors: countOrNull('Returned minors on the day of the count; null is unknown or withheld'),
    occupancyLocalYouth: countOrNull('Local youth, counted apart and never added to the minors'),
    suppressed: Type.Boolean({ description: 'Counts below five, or what would tell them, are withheld' }),
    countedOn: Schema.nullable(Schema.Date),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryFacility = Answer<typeof CountryFacility>;

export const CountryTracing = named(
  'OverviewFamilyTracing',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    requests: countOrNull('Families that were looked for; null is unknown or withheld'),
    found: countOrNull('Of those requests; null is unknown or withheld'),
    suppressed: Type.Boolean({ description: 'Counts below five, or what would tell them, are withheld' }),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryTracing = Answer<typeof CountryTracing>;

export const CountryCause = named(
  'OverviewCause',
  Type.Object({
    id: Schema.Code,
    year: Schema.Year,
    code: Schema.Code,
    project: Schema.Code,
    narrative: Schema.nullable(LabelAnswer),
    amount: Schema.nullable(FigureAnswer, 'Of the project as a whole; null is not quantified'),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryCause = Answer<typeof CountryCause>;

export const CountryEvaluation = named(
  'OverviewEvaluation',
  Type.Object({
    id: Schema.Code,
    project: Schema.Code,
    title: LabelAnswer,
    state: Schema.oneOf(EVALUATION_STATES),
    heldOn: Schema.nullable(Schema.Date),
    datePrecision: DatePrecisionAnswer,
    findings: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryEvaluation = Answer<typeof CountryEvaluation>;

export const CountryUndertaking = named(
  'OverviewUndertaking',
  Type.Object({
    id: Schema.Code,
    kind: Schema.oneOf(UNDERTAKING_KINDS, 'A promise to parliament, or a wish of it'),
    title: LabelAnswer,
    state: Schema.oneOf(UNDERTAKING_STATES),
    madeOn: Schema.nullable(Schema.Date, 'Null when the source does not tell'),
    dueOn: Schema.nullable(Schema.Date, 'Null when it was made without a date'),
    datePrecision: DatePrecisionAnswer,
    fulfilledOn: Schema.nullable(
      Schema.Date,
      'Null while it is open, or when it was fulfilled on a day that nobody wrote down',
    ),
    reference: Schema.nullable(Type.String(), 'Parliamentary paper in which it was made or fulfilled'),
    owners: Type.Array(
      Type.Object({
        id: Schema.Code,
        name: Schema.nullable(LabelAnswer, 'Null while the organisation itself is not known here'),
      }),
      { description: 'Organisations that are to settle it' },
    ),
    settlement: Schema.nullable(LabelAnswer, 'How it was settled'),
    countries: countries('Those of the overview that it names'),
    regions: Type.Array(Schema.Region, { description: 'The region of the overview itself, where it names that' }),
    otherCountries: Type.Array(Schema.Country),
    otherRegions: Type.Array(Schema.Region),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryUndertaking = Answer<typeof CountryUndertaking>;

export const CountryPolicy = named(
  'OverviewPolicy',
  Type.Object({
    categories: Type.Array(Schema.oneOf(COUNTRY_CATEGORIES), { description: 'What the country has priority in' }),
    periods: Type.Array(named('CategoryPeriod', CategoryPeriod), {
      description: 'When each category holds; none for a category of which nobody told',
    }),
    strategicCountryApproach: Schema.nullable(Type.Boolean(), 'Null: the source does not say'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryPolicy = Answer<typeof CountryPolicy>;

export const CountryInstrument = named(
  'OverviewInstrument',
  Type.Object({
    id: Schema.Code,
    scope: Schema.oneOf(INSTRUMENT_SCOPES, 'Whether it names countries, regions alone or neither'),
    kind: Schema.oneOf(INSTRUMENT_KINDS),
    title: LabelAnswer,
    state: Schema.oneOf(INSTRUMENT_STATES),
    from: Schema.nullable(Schema.Date),
    to: Schema.nullable(Schema.Date),
    datePrecision: DatePrecisionAnswer,
    partners: Type.Array(Schema.Text),
    amount: Schema.nullable(FigureAnswer, 'For all its countries together'),
    countries: countries('Those of the overview that it names'),
    sharedWith: countries('Other countries that share the amount with these; it is never split over them'),
    region: Schema.nullable(LabelAnswer, 'Where it works, in the words of the source'),
    regions: Type.Array(
      Type.Object({
        id: Schema.Code,
        title: Schema.nullable(LabelAnswer, 'Null while the region itself is not known here'),
      }),
    ),
    paidBy: Schema.nullable(LabelAnswer, 'Who pays, where it is not this programme'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryInstrument = Answer<typeof CountryInstrument>;

const INSTRUMENTS = {
  items: Type.Array(CountryInstrument, { description: 'Those that name the country' }),
  ofRegions: Type.Array(CountryInstrument, {
    description: 'Those that name no country, but a region that the country is in',
  }),
  withoutCountry: Type.Array(CountryInstrument, { description: 'Those with no country and no region in particular' }),
};
const CountryInstruments = Type.Object(INSTRUMENTS);
export type CountryInstruments = Answer<typeof CountryInstruments>;

const rating = (description: string) => Schema.nullable(Schema.oneOf(COOPERATION_RATINGS), description);

export const CountryAssessment = named(
  'OverviewAssessment',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    documentsAsked: countOrNull('Travel documents that were asked for; null is unknown or withheld'),
    documentsIssued: countOrNull('Null is unknown or withheld'),
    issuedInTime: countOrNull('Of those issued, the ones within the term; null is unknown or withheld'),
    termDays: Schema.nullable(Type.Integer({ minimum: 1 })),
    suppressed: Type.Boolean({ description: 'Numbers below five, or what would tell them, are withheld' }),
    ruled: rating('The rating by the rule; null where the numbers do not tell'),
    overruled: Schema.nullable(Type.Object({ rating: Schema.oneOf(COOPERATION_RATINGS), reason: LabelAnswer })),
    rating: rating('The rating that holds'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryAssessment = Answer<typeof CountryAssessment>;

export const CountryDecision = named(
  'OverviewDecision',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    type: Schema.oneOf(CONDITIONALITY_TYPES),
    direction: Schema.oneOf(CONDITIONALITY_DIRECTIONS, 'Conditionality runs both ways'),
    decidedOn: Schema.Date,
    from: Schema.Date,
    to: Schema.nullable(Schema.Date, 'Null: until another decision'),
    assessment: Schema.nullable(Schema.Code, 'The assessment that it rests on'),
    aidExposed: Type.Array(
      Type.Object({
        project: Schema.nullable(Schema.Code),
        title: LabelAnswer,
        amount: Schema.nullable(FigureAnswer),
        throughGovernment: Schema.nullable(Type.Boolean(), 'Null is not told'),
      }),
    ),
    reason: LabelAnswer,
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryDecision = Answer<typeof CountryDecision>;

const COOPERATION = {
  assessments: Type.Array(CountryAssessment, { description: 'Of periods that were over on the day, the latest first' }),
  decisions: Type.Array(CountryDecision, { description: 'Taken by the day, the latest first' }),
};
const CountryCooperation = Type.Object(COOPERATION);
export type CountryCooperation = Answer<typeof CountryCooperation>;

export const EligibilityListing = named(
  'EligibilityListing',
  Type.Object({
    code: Schema.Code,
    purpose: Schema.oneOf(ELIGIBILITY_PURPOSES),
    title: LabelAnswer,
    from: Schema.Date,
    to: Schema.nullable(Schema.Date),
    incomeGroup: Schema.nullable(Type.String()),
    links: Type.Object({ list: Schema.Link }),
  }),
);
export type EligibilityListing = Answer<typeof EligibilityListing>;

const PurposeEligibility = named(
  'PurposeEligibility',
  Type.Object({
    purpose: Schema.oneOf(ELIGIBILITY_PURPOSES),
    today: Schema.nullable(Type.Boolean(), 'Null where no list is known for the day'),
    atAsOf: Schema.nullable(Type.Boolean(), 'Null where no list is known for the day'),
    lists: Type.Array(EligibilityListing, {
      description: 'The latest lists that name the country, each with the days between which it does',
    }),
  }),
);

export const Exemption = named(
  'OverviewExemption',
  Type.Object({
    project: Schema.Code,
    reason: Schema.nullable(Schema.Text, 'Null where the source does not say why'),
    role: Type.String({ description: 'The role under which it was granted' }),
    grantedOn: Schema.nullable(Schema.Date),
    provenance: ProvenanceAnswer,
    links: Type.Object({ project: Schema.Link }),
  }),
);

const ELIGIBILITY = {
  purposes: Type.Array(PurposeEligibility),
  exemptions: Type.Array(Exemption, {
    description: 'Projects that may go on in the country although it is on no list',
  }),
};
const Eligibility = Type.Object(ELIGIBILITY);
export type Eligibility = Answer<typeof Eligibility>;
export type Exemption = Answer<typeof Exemption>;

/** Each block stands on its own: it says where it comes from, and how much more of each kind its pages have. */
const block = <Content extends TProperties, Kind extends string>(
  name: string,
  content: Content,
  kinds: readonly Kind[],
) =>
  named(
    name,
    Type.Object({
      source: Source,
      asOf: Schema.nullable(Schema.Date, 'Null: as it is known, whatever day it is of'),
      scope: Schema.oneOf(BLOCK_SCOPES),
      ...content,
      more: Type.Object(ofEach(kinds, count()), {
        description: 'Rows that are not shown: the ten latest of each kind are, as far as they fit',
      }),
      links: Type.Optional(
        Type.Object(ofEach(kinds, Schema.Link), {
          description: 'Pages of all rows; a region has none',
        }),
      ),
    }),
  );

const ofEach = <Kind extends string, Value extends TSchema>(kinds: readonly Kind[], value: Value) =>
  Object.fromEntries(kinds.map((kind) => [kind, value])) as Record<Kind, Value>;

const HEAD = {
  name: BilingualAnswer,
  asOf: Schema.Date,
  ...KNOWLEDGE,
  invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
  parked: count(
    'Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read',
  ),
  withheld: Type.Array(Withheld, { description: 'Blocks that the scopes of the token do not show' }),
  undated: Type.Array(Type.String(), {
    description: 'Blocks that show what is known, now or on `knownAt`, whatever date is asked for',
  }),
};

const BLOCKS = {
  projects: Type.Optional(block('ProjectsBlock', { items: Type.Array(CountryProject) }, ['projects'])),
  returns: Type.Optional(block('ReturnsBlock', RETURNS, ['schemes', 'returns'])),
  facilities: Type.Optional(block('FacilitiesBlock', { items: Type.Array(CountryFacility) }, ['facilities'])),
  familyTracing: Type.Optional(block('FamilyTracingBlock', { items: Type.Array(CountryTracing) }, ['familyTracings'])),
  instruments: Type.Optional(block('InstrumentsBlock', INSTRUMENTS, ['instruments'])),
  cooperation: Type.Optional(block('CooperationBlock', COOPERATION, ['assessments', 'decisions'])),
  lessons: Type.Optional(
    block('LessonsBlock', { causes: Type.Array(CountryCause), evaluations: Type.Array(CountryEvaluation) }, [
      'causes',
      'evaluations',
    ]),
  ),
  undertakings: Type.Optional(block('UndertakingsBlock', { items: Type.Array(CountryUndertaking) }, ['undertakings'])),
};

export const CountryOverview = named(
  'CountryOverview',
  Type.Object({
    country: Schema.Country,
    ...HEAD,
    ...BLOCKS,
    spending: Type.Optional(block('SpendingBlock', { years: Type.Array(YearSpending) }, ['spending'])),
    policy: Type.Optional(block('PolicyBlock', { item: Schema.nullable(CountryPolicy, 'Null: nothing was set') }, [])),
    eligibility: Type.Optional(block('EligibilityBlock', ELIGIBILITY, ['eligibilityListings', 'exemptions'])),
    links: Type.Object({ self: Schema.Link, explanation: LinkToExplanation }),
  }),
);
export type CountryOverview = Answer<typeof CountryOverview>;

const QuarterOfReturns = Type.Object({
  from: Schema.Date,
  to: Schema.Date,
  returns: Type.Array(
    Type.Object({
      statistic: Schema.Code,
      kind: Schema.oneOf(RETURN_KINDS),
      persons: countOrNull('As published; null is unknown or withheld'),
      suppressed: Type.Boolean(),
      provenance: ProvenanceAnswer,
    }),
    { description: 'One for each kind of return that is counted by quarter; none is not known' },
  ),
});
export type QuarterOfReturns = Answer<typeof QuarterOfReturns>;

const CostPerReturnee = Type.Object({
  scheme: Schema.Code,
  title: LabelAnswer,
  modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES)),
  kind: Schema.oneOf(RETURN_KINDS),
  year: Schema.Year,
  persons: countOrNull('Null is unknown or withheld'),
  suppressed: Type.Boolean(),
  spent: Schema.nullable(FigureAnswer, 'By the project of the scheme, in the country'),
  cost: Schema.nullable(FigureAnswer, 'Per person; null where persons or money are not known, withheld or rounded'),
});
export type CostPerReturnee = Answer<typeof CostPerReturnee>;

/** `GET /v1/country-overviews/:country/meeting-brief` */
export const MeetingBrief = named(
  'MeetingBrief',
  Type.Object({
    country: Schema.Country,
    name: BilingualAnswer,
    asOf: Schema.Date,
    ...KNOWLEDGE,
    invented: HEAD.invented,
    parked: HEAD.parked,
    withheld: HEAD.withheld,
    cooperation: Type.Optional(
      Type.Object({
        source: Source,
        asked: Type.Array(CountryDecision, { description: 'Consequences in force' }),
        offered: Type.Array(CountryDecision, { description: 'Support in force' }),
        documents: Schema.nullable(CountryAssessment, 'The latest assessment'),
        aidExposed: Schema.nullable(
          FigureAnswer,
          'Null where no decision in force names any, or an amount is not known',
        ),
      }),
    ),
    talks: Type.Optional(
      Type.Object({
        source: Source,
        next: Type.Array(CountryInstrument, { description: 'Talks and missions that are planned or explored' }),
        promised: Type.Array(CountryInstrument, { description: 'Other instruments that are planned or explored' }),
      }),
    ),
    trend: Type.Optional(
      Type.Object({
        source: Source,
        quarters: Type.Array(QuarterOfReturns, { description: 'The last four that were over on the day' }),
      }),
    ),
    costPerReturnee: Type.Optional(
      Type.Object({
        source: Source,
        returnsSource: Source,
        items: Type.Array(CostPerReturnee, { description: 'By scheme, of the last year that was over on the day' }),
      }),
    ),
    links: Type.Object({ self: Schema.Link, overview: Schema.Link }),
  }),
);
export type MeetingBrief = Answer<typeof MeetingBrief>;

export const RegionOverview = named(
  'RegionOverview',
  Type.Object({
    region: Schema.Code,
    oecdRegion: Schema.nullable(
      Schema.Region,
      'The OECD’s code of it (IATI: Region): what goes to the region as such counts beside its countries; null for none',
    ),
    countries: Type.Array(
      Type.Object({ country: Schema.Country, name: BilingualAnswer, links: Type.Object({ overview: Schema.Link }) }),
    ),
    ...HEAD,
    name: LabelAnswer,
    ...BLOCKS,
    spending: Type.Optional(block('RegionSpendingBlock', { years: Type.Array(SpendingOfYear) }, ['spending'])),
    links: SELF,
  }),
);
export type RegionOverview = Answer<typeof RegionOverview>;

export const RegionSummary = Type.Object({
  region: Schema.Code,
  name: LabelAnswer,
  countries: Type.Array(Schema.Country),
  links: SELF,
});
export type RegionSummary = Answer<typeof RegionSummary>;

export const RegionOverviews = named(
  'RegionSummaryPage',
  Type.Object({
    items: Type.Array(named('RegionSummary', Type.Partial(RegionSummary)), {
      description: 'With `fields`, those of a summary alone',
    }),
    next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
  }),
);
export type RegionOverviews = Answer<typeof RegionOverviews>;

/** Rows of one kind, page by page. */
const page = <Row extends TObject>(name: string, row: Row) =>
  named(
    name,
    Type.Object({
      asOf: Schema.Date,
      ...KNOWLEDGE,
      withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
      items: Type.Optional(
        Type.Array(Type.Partial(row), {
          description: 'Missing where the scopes do not show them',
        }),
      ),
      next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
    }),
  );

export const CountryProjects = page('OverviewProjects', CountryProject);
export const YearSpendings = page('OverviewSpendings', YearSpending);
export const CountrySchemes = page('OverviewSchemes', CountryScheme);
export const CountryStatistics = page('OverviewStatistics', CountryStatistic);
export const CountryFacilities = page('OverviewFacilities', CountryFacility);
export const CountryTracings = page('OverviewFamilyTracings', CountryTracing);
export const CountryInstrumentPage = page('OverviewInstruments', CountryInstrument);
export const CountryAssessments = page('OverviewAssessments', CountryAssessment);
export const CountryDecisions = page('OverviewDecisions', CountryDecision);
export const EligibilityListings = page('EligibilityListings', EligibilityListing);
export const Exemptions = page('OverviewExemptions', Exemption);
export const CountryCauses = page('OverviewCauses', CountryCause);
export const CountryEvaluations = page('OverviewEvaluations', CountryEvaluation);
export const CountryUndertakings = page('OverviewUndertakings', CountryUndertaking);

export const CountrySummary = Type.Object({
  country: Schema.Country,
  name: BilingualAnswer,
  spent: Type.Optional(Schema.nullable(FigureAnswer, 'In the year of the list; null is not known')),
  aidExposed: Type.Optional(
    Schema.nullable(FigureAnswer, 'By decisions in force; null where none names any, or an amount is not known'),
  ),
  categories: Type.Optional(Type.Array(Schema.oneOf(COUNTRY_CATEGORIES))),
  counts: Type.Object({
    projects: Type.Optional(count()),
    undertakings: Type.Optional(count()),
    schemes: Type.Optional(count()),
    statistics: Type.Optional(count()),
    facilities: Type.Optional(count()),
    policy: Type.Optional(count()),
    instruments: Type.Optional(count()),
    eligibilityLists: Type.Optional(count()),
  }),
  links: SELF,
});
export type CountrySummary = Answer<typeof CountrySummary>;

export const CountryOverviews = named(
  'CountrySummaryPage',
  Type.Object({
    year: Schema.nullable(Schema.Year, 'The latest budget year that has begun; takes `budgets:read`'),
    items: Type.Array(named('CountrySummary', Type.Partial(CountrySummary)), {
      description: 'With `fields`, those of a summary alone',
    }),
    next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
    withheld: Type.Array(Withheld, { description: 'Figures that the scopes of the token do not show' }),
  }),
);
export type CountryOverviews = Answer<typeof CountryOverviews>;
