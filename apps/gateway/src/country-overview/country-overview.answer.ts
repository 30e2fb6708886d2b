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
  FACILITY_STATES,
  INSTRUMENT_KINDS,
  INSTRUMENT_STATES,
  PARTNER_ROLES,
  MINORS,
  RETURN_KINDS,
  SCHEME_STATES,
  Schema,
  SEXES,
} from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type, type TProperties } from '@sinclair/typebox';
import { LinkToExplanation } from '../figures/explanation.answer';
import { FigureAnswer, MissingFigure } from '../figures/figure.answer';
import { Withheld } from '../answers/withheld';
import { Source } from '../sources/source.answer';

const SELF = Type.Object({ self: Schema.Link });
const count = (description?: string) => Type.Integer({ minimum: 0, ...(description !== undefined && { description }) });
const countOrNull = (description: string) => Schema.nullable(count(), description);

// These are the parts of `GET /v1/country-overviews/:country`.

export const CountryProject = named(
  'OverviewProject',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    description: Schema.nullable(LabelAnswer),
    priority: Schema.nullable(Schema.Code),
    status: Schema.oneOf(ACTIVITY_STATUSES),
    share: Schema.nullable(
      Schema.Percentage,
      "The country's part of the project in percent; null where the shares are not known",
    ),
    otherCountries: Type.Array(Schema.Country),
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
    provenance: ProvenanceAnswer,
    links: SELF,
  }),
);
export type CountryProject = Answer<typeof CountryProject>;

export const YearSpending = named(
  'OverviewSpending',
  Type.Object({
    year: Schema.Year,
    spent: Schema.nullable(FigureAnswer, 'Null where spending per country was not reported; nothing booked is zero'),
    missing: Type.Array(MissingFigure, { description: 'Why it is null' }),
    links: Type.Object({ expenditures: Schema.Link, analysis: Schema.Link }),
  }),
);
export type YearSpending = Answer<typeof YearSpending>;

export const CountryScheme = named(
  'OverviewScheme',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    operator: Schema.nullable(Schema.Text),
    modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES)),
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

export const CountryStatistic = named(
  'OverviewStatistic',
  Type.Object({
    id: Schema.Code,
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
      }),
    ),
    persons: countOrNull('By date of departure; null where only a share or nothing is known, or where it is withheld'),
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

// Where people went is one question, which nationality they had another.
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
    kind: Schema.oneOf(INSTRUMENT_KINDS),
    title: LabelAnswer,
    state: Schema.oneOf(INSTRUMENT_STATES),
    from: Schema.nullable(Schema.Date),
    to: Schema.nullable(Schema.Date),
    datePrecision: DatePrecisionAnswer,
    partners: Type.Array(Schema.Text),
    amount: Schema.nullable(FigureAnswer, 'For all its countries together'),
    sharedWith: Type.Array(Schema.Country, {
      description: 'The countries that share the amount with this one; it is never split over them',
    }),
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

const CountryAssessment = named(
  'OverviewAssessment',
  Type.Object({
    id: Schema.Code,
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

const CountryDecision = named(
  'OverviewDecision',
  Type.Object({
    id: Schema.Code,
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

const COOPERATION = {
  assessments: Type.Array(CountryAssessment, { description: 'Of periods that were over on the day, the latest first' }),
  decisions: Type.Array(CountryDecision, { description: 'Taken by the day, the latest first' }),
};
const CountryCooperation = Type.Object(COOPERATION);
export type CountryCooperation = Answer<typeof CountryCooperation>;

const EligibilityListing = named(
  'EligibilityListing',
  Type.Object({
    code: Schema.Code,
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
      description: 'The lists that name the country, each with the days between which it does',
    }),
  }),
);

const Exemption = named(
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

const block = <Content extends TProperties>(name: string, content: Content) =>
  named(name, Type.Object({ source: Source, ...content }));

/** Each block stands on its own. */
export const CountryOverview = named(
  'CountryOverview',
  Type.Object({
    country: Schema.Country,
    name: LabelAnswer,
    asOf: Schema.Date,
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: count(
      'Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read',
    ),
    withheld: Type.Array(Withheld, { description: 'Blocks that the scopes of the token do not show' }),
    undated: Type.Array(Type.String(), {
      description: 'Blocks that show what is known now, whatever date is asked for',
    }),
    projects: Type.Optional(block('ProjectsBlock', { items: Type.Array(CountryProject) })),
    spending: Type.Optional(block('SpendingBlock', { years: Type.Array(YearSpending) })),
    returns: Type.Optional(block('ReturnsBlock', RETURNS)),
    facilities: Type.Optional(block('FacilitiesBlock', { items: Type.Array(CountryFacility) })),
    policy: Type.Optional(block('PolicyBlock', { item: Schema.nullable(CountryPolicy, 'Null: nothing was set') })),
    instruments: Type.Optional(block('InstrumentsBlock', INSTRUMENTS)),
    cooperation: Type.Optional(block('CooperationBlock', COOPERATION)),
    eligibility: Type.Optional(block('EligibilityBlock', ELIGIBILITY)),
    links: Type.Object({ self: Schema.Link, explanation: LinkToExplanation }),
  }),
);
export type CountryOverview = Answer<typeof CountryOverview>;

export const CountrySummary = Type.Object({
  country: Schema.Country,
  name: LabelAnswer,
  counts: Type.Object({
    projects: Type.Optional(count()),
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

/** The countries that something is known of come by code. */
export const CountryOverviews = named(
  'CountrySummaryPage',
  Type.Object({
    items: Type.Array(named('CountrySummary', Type.Partial(CountrySummary)), {
      description: 'With `fields`, those of a summary alone',
    }),
    next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
    withheld: Type.Array(Withheld, { description: 'Counts that the scopes of the token do not show' }),
  }),
);
export type CountryOverviews = Answer<typeof CountryOverviews>;
