import type {
  BudgetLinesSet,
  BudgetMutationRecorded,
  BudgetYearOpened,
  EarmarkSet,
  EventData,
  MultiYearEstimateSet,
  OrganisationRegistered,
  OutturnEstimateRecorded,
  PolicyFrameworkPublished,
  ProjectRegistered,
  ProjectStatusChanged,
  UnderspendCauseCodeSet,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import {
  type CalendarDate,
  lastDayOf,
  type Money,
  type Provenance,
  type TotalMarks,
  type Year,
  yearOf,
} from '@imd/kernel';
import { defineReadModel, type ImageView, type Slice } from '@imd/messaging';
import { type BookingDay, brokenMonth, completing } from '../figures/booking-day';
import type { ReportingGap } from '../figures/reported-figures';
import { CLOSED_DAYS } from '../figures/closed-days';
import { KNOWN_RECORDS, KNOWN_RECORDS_COLLECTION } from '../figures/known-records';

/**
 * Records of a year are kept whole, and bookings as totals in the shape of the answer, so that the analysis costs the
 * same at ten expenditures and at a million: by month for each year and purpose; for each project and purpose, and for
 * each place, over the whole year, and by month for a date inside it. Days, each with the days on which its bookings
 * were recorded, are read for the month that a date breaks. By the months of recording they are kept once more, for
 * what was known on a day.
 */
export const UNDERSPEND = defineReadModel({
  name: 'underspend',
  topics: ['imd.budget', 'imd.projects'],
  format: 2,
  collections: {
    frameworks: { indexes: [] },
    years: { indexes: [] },
    'budget-lines': { indexes: [] },
    projects: { indexes: [] },
    organisations: { indexes: [] },
    'cause-codes': { indexes: [] },
    causes: { indexes: [], slicedBy: 'year' },
    'outturn-estimates': { indexes: [], slicedBy: 'year' },
    'spent-by-year': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-purpose': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-project': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-place': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-project-and-month': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-place-and-month': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-day': { indexes: [], slicedBy: 'months', totals: true },
    'spent-by-recording': { indexes: [], slicedBy: 'year', totals: true },
    'spent-by-year-and-recording': { indexes: [], slicedBy: 'year', totals: true },
    commitments: { indexes: [], slicedBy: 'year', wholeBy: 'commitmentId', totals: true },
    schedules: { indexes: [], slicedBy: 'years' },
    'money-back': { indexes: [], slicedBy: 'year', totals: true },
    'netted-refunds': { indexes: [], slicedBy: 'year', totals: true },
    advances: { indexes: [], slicedBy: 'year', totals: true },
    [KNOWN_RECORDS]: KNOWN_RECORDS_COLLECTION,
    [CLOSED_DAYS]: { indexes: [] },
  },
});

/** A month of a budget year is a slice of its own: bookings on a year can also be of a month outside it. */
export function monthOfYear(year: Year, month: string): string {
  return `${year}/${month}`;
}

/** The month in which bookings on a year were recorded is a slice of the same days. */
export function recordedInMonth(year: Year, month: string): string {
  return `${year}/recorded/${month}`;
}

export type FrameworkDocument = EventData<typeof PolicyFrameworkPublished>;

export interface Mutation extends Omit<EventData<typeof BudgetMutationRecorded>, 'year'> {
  readonly recordedBy: RecordedBy;
}
export type Earmark = Omit<EventData<typeof EarmarkSet>, 'year'>;

export interface Allocation {
  readonly parts: readonly { readonly purpose: string; readonly amount: Money }[];
  readonly provenance: Provenance;
}

export interface ControlTotal {
  readonly amount: Money;
  readonly provenance: Provenance;
}

/** Where the law books the money of a purpose, and from when to when. */
export type BudgetLinesDocument = EventData<typeof BudgetLinesSet>;

/** Multi-year estimates are made with a budget year, of the years after it. */
export type MultiYearEstimate = Pick<EventData<typeof MultiYearEstimateSet>, 'estimates' | 'provenance'>;

export const YEAR_STATUSES = ['draft', 'adopted', 'closed'] as const;

export interface YearDocument extends EventData<typeof BudgetYearOpened> {
  readonly adoptedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly mutations: readonly Mutation[];
  readonly earmarks: readonly Earmark[];
  readonly allocation: Allocation | null;
  readonly multiYearEstimate: MultiYearEstimate | null;
  readonly gaps: readonly ReportingGap[];
  /** The source states this as the total spent. */
  readonly statedSpending: ControlTotal | null;
}

/** As much of a project as the analysis of a year needs: all projects are always in memory. */
export type ProjectDocument = Pick<
  EventData<typeof ProjectRegistered>,
  | 'projectId'
  | 'title'
  | 'priority'
  | 'priorities'
  | 'status'
  | 'kind'
  | 'partners'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
  | 'knownFrom'
  | 'plans'
  | 'fundedByProgramme'
  | 'provenance'
> & {
  /** In the order in which they were recorded; absent where the status never changed. */
  readonly statusChanges?: readonly StatusChange[];
};

export type StatusChange = Pick<EventData<typeof ProjectStatusChanged>, 'from' | 'to' | 'changedOn'>;

export type OrganisationDocument = Pick<EventData<typeof OrganisationRegistered>, 'organisationId' | 'name'>;

export type CauseCodeDocument = EventData<typeof UnderspendCauseCodeSet>;

export interface CauseDocument extends EventData<typeof UnderspendCauseRecorded> {
  readonly withdrawn: boolean;
}

/** One for each project, year and day on which an officer estimated; the actor did, or corrected it last. */
export interface EstimateDocument extends EventData<typeof OutturnEstimateRecorded> {
  readonly actor: string;
}

/** Reversals, and refunds of the same year, are subtracted. */
interface Spent extends BookingDay, TotalMarks {
  readonly year: number;
  readonly spent: bigint;
}

/** A total of a month or a year stands on its last day. */
export type YearSpent = Spent;
export interface PurposeSpent extends Spent {
  readonly purpose: string;
}
export interface ProjectSpent extends PurposeSpent {
  /** Null is outside projects. */
  readonly projectId: string | null;
}
/** A place is a country, or `regional`, `global` or `unattributed`; what was split over places is derived. */
export interface PlaceSpent extends Spent {
  readonly place: string;
}

/** The type of the event that recorded it, and who did. */
export interface RecordedBy {
  readonly event: string;
  readonly actor: string;
}

export interface DaySpent extends ProjectSpent, PlaceSpent, RecordedBy {
  readonly recordedOn: string;
  /** 1 says that an expenditure was split over several places: by place it is then derived, in total it is not. */
  readonly split: bigint;
}

interface BookingKey extends BookingDay {
  readonly year: number;
  readonly purpose: string;
  readonly recordedOn: string;
}

/** Each sum adds up changes of one commitment that affect one year; a sum without changes is absent. */
export interface CommitmentTotal extends BookingKey, TotalMarks, RecordedBy {
  readonly commitmentId: string;
  readonly projectId: string | null;
  /** Releases of the year are subtracted from the value made in it. */
  readonly entered?: bigint;
  /** Releases are subtracted from the instalments of the year. */
  readonly due?: bigint;
  readonly paid?: bigint;
}

/** Each sum adds up money of one kind; it has the year that it counts in. */
export interface MoneyTotal extends BookingKey, TotalMarks {
  readonly projectId: string | null;
  readonly amount: bigint;
}

/** What changed the instalments of a commitment, and from which day: a whole schedule, or parts of it given up. */
export interface ScheduleChange {
  readonly on: CalendarDate;
  /** Null where parts were given up. */
  readonly schedule: readonly ScheduledInstalment[] | null;
  /** The first events of their kind name years alone: their numbers are null. */
  readonly released: readonly { readonly number: number | null; readonly year: Year; readonly amount: Money }[];
}

export interface ScheduledInstalment {
  readonly number: number;
  readonly year: Year;
  readonly dueOn: CalendarDate | null;
  /** What was given up of it before is subtracted. */
  readonly amount: Money;
}

/** The instalments of a commitment on their days; what is open of them in each year, its totals tell. */
export interface ScheduleDocument {
  readonly commitmentId: string;
  /** Every year in which an instalment of it ever fell. */
  readonly years: readonly Year[];
  readonly changes: readonly ScheduleChange[];
}

/** The figures of a year read these parts of the read model at one moment. */
export interface UnderspendDocuments {
  readonly frameworks: ReadonlyMap<string, FrameworkDocument>;
  readonly projects: ReadonlyMap<string, ProjectDocument>;
  readonly causeCodes: ReadonlyMap<string, CauseCodeDocument>;
  readonly causes: Iterable<CauseDocument>;
  readonly spentInYear: Iterable<YearSpent>;
  readonly spentByPurpose: Iterable<PurposeSpent>;
  readonly spentByProject: Iterable<ProjectSpent>;
  readonly spentByPlace: Iterable<PlaceSpent>;
  /** Those of the month that the date breaks. */
  readonly spentByDay: Iterable<DaySpent>;
  /** Of the year, and while it runs of the earlier ones of which instalments can be overdue. */
  readonly commitments: Iterable<CommitmentTotal>;
  /** Receipts: money back in a later year than that of its payment. */
  readonly moneyBack: Iterable<MoneyTotal>;
  /** Advances of a year, less what was settled, reversed or paid back. */
  readonly advances: Iterable<MoneyTotal>;
}

/** Every budget year that was opened, by its number as text. */
export function yearsOf(view: ImageView): ReadonlyMap<string, YearDocument> {
  return view.documents('years');
}

/** Names of partners, which only their own lines need. */
export function organisationsOf(view: ImageView): ReadonlyMap<string, OrganisationDocument> {
  return view.documents('organisations');
}

/** Every policy framework, by its code. */
export function frameworksOf(view: ImageView): ReadonlyMap<string, FrameworkDocument> {
  return view.documents('frameworks');
}

/** Where the law books each purpose, by its code. */
export function budgetLinesOf(view: ImageView): ReadonlyMap<string, BudgetLinesDocument> {
  return view.documents('budget-lines');
}

const OF_YEAR = ['causes', 'spent-by-purpose', 'commitments', 'money-back', 'advances'] as const;

/** The sums over the whole of a year tell too much of a date inside it. */
function spentByParts(year: Year, asOf: CalendarDate) {
  return asOf >= lastDayOf(year)
    ? ({ byProject: 'spent-by-project', byPlace: 'spent-by-place' } as const)
    : ({ byProject: 'spent-by-project-and-month', byPlace: 'spent-by-place-and-month' } as const);
}

/** The slices that an analysis of a year is computed from. */
export function slicesOfYear(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  const { byProject, byPlace } = spentByParts(year, asOf);
  return [
    ...[...OF_YEAR, byProject, byPlace].map((collection) => ({ collection, value: year })),
    ...overdueYears(view, year, asOf).map((value) => ({ collection: 'commitments', value })),
    ...daysOf(year, asOf),
  ];
}

/** The slices that the totals of a year are computed from. */
export function slicesOfTotals(year: Year, asOf: CalendarDate): Slice[] {
  return [{ collection: 'spent-by-year', value: year }, ...daysOf(year, asOf)];
}

/** The days of the month that a date breaks. */
export function daysOf(year: Year, asOf: CalendarDate): Slice[] {
  const month = brokenMonth(asOf);
  return month === null ? [] : [{ collection: 'spent-by-day', value: monthOfYear(year, month) }];
}

export function documentsOfYear(view: ImageView, year: Year, asOf: CalendarDate): UnderspendDocuments {
  const ofYear = <T extends object>(collection: string) => view.slice<T>(collection, year).values();
  const { byProject, byPlace } = spentByParts(year, asOf);
  const commitments = [year, ...overdueYears(view, year, asOf)].map((value) =>
    view.slice<CommitmentTotal>('commitments', value),
  );
  return {
    frameworks: view.documents('frameworks'),
    projects: view.documents('projects'),
    causeCodes: view.documents('cause-codes'),
    causes: ofYear('causes'),
    // They are read anyway, and add up to the sums of the year.
    spentInYear: ofYear('spent-by-purpose'),
    spentByPurpose: ofYear('spent-by-purpose'),
    spentByProject: ofYear(byProject),
    spentByPlace: ofYear(byPlace),
    spentByDay: spentByDay(view, year, asOf),
    commitments: once(commitments),
    moneyBack: ofYear('money-back'),
    advances: ofYear('advances'),
  };
}

/** A commitment of several years is in the slice of each. */
function* once<T>(slices: readonly ReadonlyMap<string, T>[]): Iterable<T> {
  for (const [index, slice] of slices.entries()) {
    const before = slices.slice(0, index);
    for (const [id, document] of slice) if (!before.some((earlier) => earlier.has(id))) yield document;
  }
}

/** The slices that the instalments with a claim on the cash of a year are in. */
export function slicesOfSchedules(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  return [year, ...overdueYears(view, year, asOf)].map((value) => ({ collection: 'schedules', value }));
}

/** By the id of their commitment. */
export function schedulesOf(view: ImageView, year: Year, asOf: CalendarDate): ReadonlyMap<string, ScheduleDocument> {
  const slices = slicesOfSchedules(view, year, asOf);
  return new Map(
    slices
      .flatMap(({ collection, value }) => [...view.slice<ScheduleDocument>(collection, value).values()])
      .map((schedule) => [schedule.commitmentId, schedule]),
  );
}

const NOTHING_OF_YEAR = {
  projects: new Map(),
  causeCodes: new Map(),
  causes: [],
  spentInYear: [],
  spentByPurpose: [],
  spentByProject: [],
  spentByPlace: [],
  commitments: [],
  moneyBack: [],
  advances: [],
} as const satisfies Partial<UnderspendDocuments>;

/** The totals of a year need nothing of its parts. */
export function totalsOfYear(view: ImageView, year: Year, asOf: CalendarDate): UnderspendDocuments {
  return {
    ...NOTHING_OF_YEAR,
    frameworks: view.documents('frameworks'),
    spentInYear: view.slice<YearSpent>('spent-by-year', year).values(),
    spentByDay: spentByDay(view, year, asOf),
  };
}

/** The slices that the projects of a year are projected from. */
export function slicesOfProjects(year: Year, asOf: CalendarDate): Slice[] {
  const { byProject } = spentByParts(year, asOf);
  const collections = [byProject, 'commitments', 'netted-refunds'];
  return [...collections.map((collection) => ({ collection, value: year })), ...daysOf(year, asOf)];
}

/** The projects of a year, with the money spent on them and promised to them for it. */
export function projectsOfYear(view: ImageView, year: Year, asOf: CalendarDate): UnderspendDocuments {
  const { byProject } = spentByParts(year, asOf);
  return {
    ...NOTHING_OF_YEAR,
    frameworks: view.documents('frameworks'),
    projects: view.documents('projects'),
    spentByProject: view.slice<ProjectSpent>(byProject, year).values(),
    spentByDay: spentByDay(view, year, asOf),
    commitments: view.slice<CommitmentTotal>('commitments', year).values(),
  };
}

export function sliceOfNettedRefunds(year: Year): Slice {
  return { collection: 'netted-refunds', value: year };
}

/** What came back of each project in the year of its payment, until a day: what was spent is less it. */
export function nettedRefunds(view: ImageView, year: Year, asOf: CalendarDate): ReadonlyMap<string, bigint> {
  const back = new Map<string, bigint>();
  for (const { projectId, bookedOn, amount } of view.slice<MoneyTotal>('netted-refunds', year).values())
    if (projectId !== null && bookedOn <= asOf) back.set(projectId, (back.get(projectId) ?? 0n) + amount);
  return back;
}

/** Those of the month that a date breaks. */
export function spentByDay(view: ImageView, year: Year, asOf: CalendarDate): DaySpent[] {
  const slices = daysOf(year, asOf).map(({ collection, value }) => view.slice<DaySpent>(collection, value));
  return slices.flatMap((slice) => [...completing(slice.values())]);
}

/**
 * The earlier years of which instalments are overdue while this one runs: a year that closes moves what is unpaid to a
 * later one, so that it is looked for in years that are not closed.
 */
function overdueYears(view: ImageView, year: Year, asOf: CalendarDate): Year[] {
  if (yearOf(asOf) !== year) return [];
  return [...yearsOf(view).values()]
    .filter((earlier) => earlier.year < year && !(earlier.closedOn !== null && earlier.closedOn <= asOf))
    .map((earlier) => earlier.year);
}
