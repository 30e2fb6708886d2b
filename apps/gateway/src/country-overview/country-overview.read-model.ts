import type {
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EvaluationRecorded,
  EventData,
  FamilyTracingRecorded,
  IndicatorDefined,
  IndicatorObserved,
  OrganisationRegistered,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UnderspendCauseRecorded,
  UndertakingRecorded,
} from '@imd/contracts';
import type { CalendarDate, CountryCode, TotalMarks } from '@imd/kernel';
import { defineReadModel, type ImageView, type Slice } from '@imd/messaging';
import { type BookingDay, brokenMonth, completing } from '../figures/booking-day';
import { CLOSED_DAYS } from '../figures/closed-days';
import { KNOWN_RECORDS, KNOWN_RECORDS_COLLECTION, type KnownRecord } from '../figures/known-records';
import type { ReportingGap } from '../figures/reported-figures';

/** Records that are kept by country, as they stood at the end of each day on which they changed. */
export const KNOWN_BY_COUNTRY = 'known-by-country';

/**
 * Spending and records that there can be many of are kept by country: spending as totals per month and per day, records
 * with the countries that they are about. Each country has a count of what mentions it. Spending is kept once more by
 * the month of recording, and records as they stood at the end of each day, for what was known on a day.
 */
export const COUNTRY_OVERVIEW = defineReadModel({
  name: 'country-overview',
  topics: ['imd.budget', 'imd.projects', 'imd.returns'],
  format: 2,
  collections: {
    years: { indexes: [] },
    mentions: { indexes: [] },
    'spent-by-month': { indexes: [], slicedBy: 'country', totals: true },
    'spent-by-day': { indexes: [], slicedBy: 'months', totals: true },
    'spent-by-recording': { indexes: [], slicedBy: 'country', totals: true },
    'spent-by-country': { indexes: [] },
    'spent-by-project': { indexes: [], slicedBy: 'country', totals: true },
    'project-countries': { indexes: [] },
    exposures: { indexes: [] },
    'eligibility-lists': { indexes: [] },
    exemptions: { indexes: [] },
    committed: { indexes: [] },
    causes: { indexes: [] },
    evaluations: { indexes: [] },
    undertakings: { indexes: [] },
    indicators: { indexes: [] },
    projects: { indexes: [], slicedBy: 'about' },
    organisations: { indexes: [] },
    schemes: { indexes: [] },
    statistics: { indexes: [], slicedBy: 'about' },
    facilities: { indexes: [] },
    policies: { indexes: [] },
    regions: { indexes: [] },
    instruments: { indexes: [] },
    assessments: { indexes: [], slicedBy: 'about' },
    decisions: { indexes: [], slicedBy: 'about' },
    tracings: { indexes: [], slicedBy: 'about' },
    [KNOWN_RECORDS]: KNOWN_RECORDS_COLLECTION,
    [KNOWN_BY_COUNTRY]: { indexes: [], slicedBy: 'about' },
    [CLOSED_DAYS]: { indexes: [] },
  },
});

/** Records of these are kept by the countries that they are about, and counted of each country. */
export const KEPT_BY_COUNTRY = ['projects', 'statistics', 'assessments', 'decisions', 'tracings'] as const;
export type KeptByCountry = (typeof KEPT_BY_COUNTRY)[number];

/** A record with the countries that it is about, and all that it was about before. */
export interface AboutCountries {
  readonly about: readonly string[];
  readonly everAbout: readonly string[];
}

/** A version is in the slice of each country that the record was ever about, so that it replaces the one before there. */
export interface KnownAboutCountries extends KnownRecord<AboutCountries> {
  readonly about: readonly string[];
}

/** So many records mention a country; a partition has a document of its own. */
export interface MentionsTotal extends Partial<Readonly<Record<KeptByCountry, bigint>>> {
  readonly country: string;
  /** 1 says that something was spent there. */
  readonly spending?: bigint;
}

/** A month of a country is a slice of its own. */
export function monthOfCountry(country: CountryCode, month: string): string {
  return `${country}/${month}`;
}

/** The month in which bookings of a country were recorded is a slice of the same days. */
export function recordedInMonth(country: CountryCode, month: string): string {
  return `${country}/recorded/${month}`;
}

export interface YearDocument {
  readonly year: number;
  /** Null where the ledger of the year was never kept here. */
  readonly keptFrom: string | null;
  readonly gaps: readonly ReportingGap[];
  /** The source itself states the total spent. */
  readonly statesTotal: boolean;
}

/** Reversals are subtracted; a month's total stands on its last day, and is derived when an expenditure was split. */
export interface CountrySpendingTotal extends BookingDay, TotalMarks {
  readonly country: string;
  readonly year: number;
  readonly spent: bigint;
}

/** A day, or a month of recording, of a project in a country. */
export interface CountryDaySpent extends CountrySpendingTotal {
  /** Null is outside projects. */
  readonly projectId: string | null;
  readonly recordedOn: CalendarDate;
}

/** What was promised to a project in a year, less releases; the countries of the project share it. */
export interface CommittedTotal extends BookingDay, TotalMarks {
  readonly recordedOn: CalendarDate;
  readonly projectId: string;
  readonly year: number;
  readonly committed: bigint;
}

/** Of what was counted the latest stays. */
export interface IndicatorDocument extends EventData<typeof IndicatorDefined> {
  readonly latest: EventData<typeof IndicatorObserved> | null;
}

export interface CauseDocument extends EventData<typeof UnderspendCauseRecorded> {
  readonly withdrawn: boolean;
}

/** What a project spent in a country in a whole year. */
export interface ProjectSpendingTotal extends CountrySpendingTotal {
  readonly projectId: string;
}

export type EligibilityListDocument = EventData<typeof EligibilityListPublished>;
export type ExemptionDocument = EventData<typeof EligibilityExemptionGranted>;
export type ProjectDocument = EventData<typeof ProjectRegistered>;

/** A project has its shares in these places. */
export function sharesOfProject({ countries, regions = [] }: ProjectDocument) {
  return [
    ...countries.map(({ country, share }) => ({ place: country, share })),
    ...regions.map(({ region, share }) => ({ place: region, share })),
  ];
}

/** A project is in the countries and regions that it names, and without them in a place of no country. */
export function placesOfProject(project: ProjectDocument): string[] {
  const shares = sharesOfProject(project);
  if (shares.length > 0) return shares.map(({ place }) => place);
  const { scope } = project;
  return PLACES_OF_NO_COUNTRY.filter((place) => place === scope);
}
export type OrganisationDocument = EventData<typeof OrganisationRegistered>;
export type SchemeDocument = EventData<typeof ReturnSchemeRegistered>;
export type StatisticDocument = EventData<typeof ReturnStatisticReported>;
export type FacilityDocument = EventData<typeof ReceptionFacilityRegistered>;
export type PolicyDocument = EventData<typeof CountryPolicySet>;
export interface RegionDocument extends EventData<typeof RegionRegistered> {
  /** Every country and region of the OECD that it ever held. */
  readonly everHeld: readonly string[];
}
export type InstrumentDocument = EventData<typeof CountryInstrumentRecorded>;

export type AssessmentDocument = EventData<typeof CooperationAssessed>;
export type DecisionDocument = EventData<typeof ConditionalityDecided>;
export type TracingDocument = EventData<typeof FamilyTracingRecorded>;
export type EvaluationDocument = EventData<typeof EvaluationRecorded>;
export type UndertakingDocument = EventData<typeof UndertakingRecorded>;

/** These are kept of all countries together, and an overview picks its own from them. */
export interface SharedDocuments {
  readonly years: readonly YearDocument[];
  readonly eligibilityLists: readonly EligibilityListDocument[];
  readonly exemptions: readonly ExemptionDocument[];
  readonly committed: Iterable<CommittedTotal>;
  readonly causes: readonly CauseDocument[];
  readonly evaluations: readonly EvaluationDocument[];
  readonly undertakings: readonly UndertakingDocument[];
  readonly indicators: readonly IndicatorDocument[];
  readonly organisations: ReadonlyMap<string, OrganisationDocument>;
  readonly schemes: readonly SchemeDocument[];
  readonly facilities: readonly FacilityDocument[];
  readonly policies: ReadonlyMap<string, PolicyDocument>;
  readonly regions: ReadonlyMap<string, RegionDocument>;
  readonly instruments: readonly InstrumentDocument[];
}

/** An overview reads these parts of the read model at one moment. */
export interface CountryDocuments extends SharedDocuments {
  readonly spending: readonly CountrySpendingTotal[];
  readonly spentOnProjects: readonly ProjectSpendingTotal[];
  readonly projects: readonly ProjectDocument[];
  readonly statistics: readonly StatisticDocument[];
  readonly assessments: readonly AssessmentDocument[];
  readonly decisions: readonly DecisionDocument[];
  readonly tracings: readonly TracingDocument[];
}

/** Work that names no country and no region is of one of these places. */
export const PLACES_OF_NO_COUNTRY = ['regional', 'global'] as const;

/** An overview is of one country, of a region with all its countries, or of a place of no country. */
export interface Area {
  /** The codes of countries, with that of the region itself, or the name of a place of no country. */
  readonly countries: ReadonlySet<CountryCode>;
  /** The registered region; null where the overview is of one country. */
  readonly region: string | null;
}

/** The slices that an overview is computed from. */
export function slicesOfArea({ countries }: Area, asOf: CalendarDate): Slice[] {
  return [...countries].flatMap((country) => [
    ...KEPT_BY_COUNTRY.map((collection) => ({ collection, value: country })),
    { collection: 'spent-by-month', value: country },
    { collection: 'spent-by-project', value: country },
    ...daysOf(country, asOf),
  ]);
}

export function daysOf(country: CountryCode, asOf: CalendarDate): Slice[] {
  const month = brokenMonth(asOf);
  return month === null ? [] : [{ collection: 'spent-by-day', value: monthOfCountry(country, month) }];
}

export function documentsOfArea(view: ImageView, { countries }: Area, asOf: CalendarDate): CountryDocuments {
  const all = [...countries];
  // A record that is about two countries of a region is in the slice of each.
  const ofArea = <T extends object>(collection: KeptByCountry) =>
    sortedById(new Map(all.flatMap((country) => [...view.slice<T>(collection, country)])));
  const days = all
    .flatMap((country) => daysOf(country, asOf))
    .map(({ collection, value }) => view.slice<CountrySpendingTotal>(collection, value));
  return {
    ...sharedDocuments(view),
    spending: [
      ...all.flatMap((country) => [...view.slice<CountrySpendingTotal>('spent-by-month', country).values()]),
      ...days.flatMap((slice) => [...completing(slice.values())]),
    ],
    spentOnProjects: all.flatMap((country) => [
      ...view.slice<ProjectSpendingTotal>('spent-by-project', country).values(),
    ]),
    projects: ofArea('projects'),
    statistics: ofArea('statistics'),
    assessments: ofArea('assessments'),
    decisions: ofArea('decisions'),
    tracings: ofArea('tracings'),
  };
}

export function sharedDocuments(view: ImageView): SharedDocuments {
  const records = <T extends object>(collection: string) => sortedById(view.documents<T>(collection));
  return {
    years: records('years'),
    eligibilityLists: records('eligibility-lists'),
    exemptions: records('exemptions'),
    committed: view.documents<CommittedTotal>('committed').values(),
    causes: records('causes'),
    evaluations: records('evaluations'),
    undertakings: records('undertakings'),
    indicators: records('indicators'),
    organisations: view.documents('organisations'),
    schemes: records('schemes'),
    facilities: records('facilities'),
    policies: view.documents('policies'),
    regions: view.documents('regions'),
    instruments: records('instruments'),
  };
}

/** An answer must not depend on the order in which events came. */
function sortedById<T>(documents: ReadonlyMap<string, T>): T[] {
  return [...documents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
}
