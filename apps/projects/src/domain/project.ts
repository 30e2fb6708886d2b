import {
  type Change,
  type DatePrecision,
  event,
  type EventData,
  eventUnlessSame,
  type FLOW_TYPES,
  type MARKER_SIGNIFICANCES,
  type PARTNER_ROLES,
  type POLICY_MARKERS,
  type PROJECT_KINDS,
  prioritiesOf,
  PROJECT_TIERS,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  type RETURN_HELPS,
  type TIED_STATUSES,
} from '@imd/contracts';
import {
  canonicalJson,
  checkCountryDays,
  countryNotInForce,
  formatCents,
  sumCents,
  toMoney,
  toMoneyOrNull,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
  type RegionCode,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { financialProgress, type BookedTotal, type ReportingGap } from './financial-progress';
import { checkPurpose, type KnownFramework } from './known-framework';
import { purposeNotInForce } from './known-framework.errors';
import {
  checkOda,
  checkSectors,
  checkWhole,
  type KnownPurposeCode,
  type Sector,
  withWholeShares,
} from './project-classification';
import {
  forcedReturnNotOda,
  markerTwice,
  purposeCodeNotInForce,
  purposeCodeOfOtherHelp,
  purposeCodeUnknown,
  sectorSharesNotWhole,
  sectorTwice,
} from './project-classification.errors';
import type { Indicator } from './project-indicators';
import { checkPriorities, type Priorities, PRIORITIES_REFUSALS } from './project-priorities';
import type { Milestone } from './project-milestones';
import {
  projectAmountNegative,
  projectCountryTwice,
  projectRegionTwice,
  datesOutOfOrder,
  gapUnexplained,
  knownFromInFuture,
  parentNotAbove,
  parentUnknown,
  partnerTwice,
  partnerUnknown,
  planQuartersNotWhole,
  planYearTwice,
  projectWithoutCountry,
  projectSharesNotWhole,
  scopeContradictsRegions,
  scopeContradictsShares,
  statusTransitionRefused,
} from './project.errors';
import { checkExplained, type RecordedCause, type YearBudget } from './unexplained-gap';

export type ActivityStatus = EventData<typeof ProjectRegistered>['status'];
export type ProjectScope = EventData<typeof ProjectRegistered>['scope'];

export type FlowType = (typeof FLOW_TYPES)[number];
export type ReturnHelp = (typeof RETURN_HELPS)[number];

export type ProjectTier = (typeof PROJECT_TIERS)[number];

export interface CountryShare {
  readonly country: CountryCode;
  /** A percentage is text with two decimals; null says that nobody told how the project divides over its countries. */
  readonly share: string | null;
}

export interface RegionShare {
  readonly region: RegionCode;
  readonly share: string | null;
}

export interface Partner {
  readonly organisationId: string;
  readonly role: (typeof PARTNER_ROLES)[number];
}

export interface YearPlan {
  readonly year: Year;
  readonly amount: Cents;
  /** The four quarters add up to the amount; none says that the year is planned as a whole. */
  readonly quarters: readonly Cents[];
}

/** An officer says this of a project and may change it later. */
export interface ProjectDetails extends Priorities {
  readonly title: Label;
  readonly description: Label | null;
  readonly scope: ProjectScope;
  readonly countries: readonly CountryShare[];
  /**
   * What goes to a region as such; shares of countries and regions are parts of one whole. Absent in what was recorded
   * before regions were named: there is none.
   */
  readonly regions?: readonly RegionShare[];
  readonly partners: readonly Partner[];
  readonly plannedStart: CalendarDate | null;
  readonly plannedEnd: CalendarDate | null;
  readonly actualStart: CalendarDate | null;
  readonly actualEnd: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  /** The project is known to run on this day. It counts from here in the years of a budget where it has no start. */
  readonly knownFrom: CalendarDate;
  /** The project is a part of this one of a higher tier. Amounts are its own: those of a part are not in the parent's. */
  readonly parent: string | null;
  readonly kind: (typeof PROJECT_KINDS)[number];
  /** Null says that nobody told whether its money runs through the government of the country. */
  readonly throughGovernment: boolean | null;
  readonly totalBudget: Cents | null;
  readonly plans: readonly YearPlan[];
  readonly fundedByProgramme: boolean | null;
  /** A donor or partner knows the project by this. */
  readonly originalId: string | null;
  readonly sectors: readonly Sector[];
  readonly markers: readonly Marker[];
  readonly flowType: FlowType | null;
  /** A code of the OECD's list of types of aid. */
  readonly aidType: string | null;
  readonly tiedStatus: (typeof TIED_STATUSES)[number] | null;
  /** The DAC treats this help to people who return in its own way; null says that the project gives none. */
  readonly returnHelp: ReturnHelp | null;
  readonly provenance: Provenance;
}

export interface Marker {
  readonly marker: (typeof POLICY_MARKERS)[number];
  readonly significance: (typeof MARKER_SIGNIFICANCES)[number];
}

export interface StatusChange {
  readonly from: ActivityStatus;
  readonly changedOn: CalendarDate;
  readonly reason: Label | null;
  readonly provenance: Provenance;
}

/** A project (IATI activity) says what partners do, for whom, where, until when and for how much. */
export interface Project extends ProjectDetails {
  readonly id: string;
  /** The tier never changes, so that no project becomes a part of its own parts. */
  readonly tier: ProjectTier;
  readonly status: ActivityStatus;
  /** Null says that the project still has the status it was registered with. */
  readonly statusChange: StatusChange | null;
  readonly indicators: readonly Indicator[];
  readonly milestones: readonly Milestone[];
}

/** A project that is registered without such a day is known to run from its registration on. */
export type Registration = Omit<ProjectDetails, 'knownFrom'> &
  Pick<Project, 'id' | 'status' | 'tier'> & { readonly knownFrom: CalendarDate | null };

/** The service knows these of what a project refers to. */
export interface KnownReferences {
  readonly organisations: ReadonlySet<string>;
  readonly frameworks: readonly KnownFramework[];
  /** Null says that the parent that is named is not registered, or that none is named. */
  readonly parent: Pick<Project, 'tier'> | null;
  readonly purposeCodes: readonly KnownPurposeCode[];
}

/** The routes that call `registerProject` and `changeProject` document these refusals. */
export const DETAILS_REFUSALS: readonly Refusal[] = [
  projectWithoutCountry,
  projectCountryTwice,
  projectRegionTwice,
  countryNotInForce,
  projectSharesNotWhole,
  scopeContradictsShares,
  scopeContradictsRegions,
  partnerTwice,
  partnerUnknown,
  datesOutOfOrder,
  knownFromInFuture,
  purposeNotInForce,
  ...PRIORITIES_REFUSALS,
  parentUnknown,
  parentNotAbove,
  projectAmountNegative,
  planYearTwice,
  planQuartersNotWhole,
  sectorTwice,
  sectorSharesNotWhole,
  purposeCodeUnknown,
  purposeCodeNotInForce,
  forcedReturnNotOda,
  purposeCodeOfOtherHelp,
  markerTwice,
];

export function registerProject(
  registration: Registration,
  known: KnownReferences,
  today: CalendarDate,
): Change<Project> {
  const knownFrom = registration.knownFrom ?? today;
  const state: Project = {
    ...normalised(registration),
    knownFrom,
    statusChange: null,
    indicators: [],
    milestones: [],
  };
  checkDetails(state, known, today);
  checkParent(state, known.parent);
  checkPriorities(state, { isNew: true, isReasoned: true });
  checkPurposes(state, [], known.frameworks, today);
  return { state, events: [event(ProjectRegistered, asEventData(state))] };
}

export function changeProject(
  project: Project,
  changes: Partial<ProjectDetails>,
  known: KnownReferences,
  today: CalendarDate,
): Change<Project> {
  const state = normalised({ ...project, ...changes });
  checkDetails(state, known, today);
  checkParent(state, known.parent);
  const isNew = canonicalJson(prioritiesOf(state)) !== canonicalJson(prioritiesOf(project));
  checkPriorities(state, { isNew, isReasoned: changes.prioritiesReason !== undefined });
  checkPurposes(state, prioritiesOf(project), known.frameworks, today);
  return { state, events: eventUnlessSame(ProjectChanged, asEventData(project), asEventData(state)) };
}

/** The budget service, and the officers who look for causes, told these of a project's money. */
export interface KnownMoney {
  readonly totals: readonly BookedTotal[];
  readonly gaps: readonly ReportingGap[];
  readonly budgets: readonly YearBudget[];
  readonly causes: readonly RecordedCause[];
}

/** Each IATI activity status may go to these; a closed or cancelled project stays so. */
const TRANSITIONS: Readonly<Record<ActivityStatus, readonly ActivityStatus[]>> = {
  pipeline: ['implementation', 'cancelled'],
  implementation: ['finalisation', 'suspended', 'cancelled'],
  suspended: ['implementation', 'cancelled'],
  finalisation: ['closed', 'implementation'],
  closed: [],
  cancelled: [],
};

/** The route that calls `changeProjectStatus` documents these refusals. */
export const STATUS_REFUSALS: readonly Refusal[] = [statusTransitionRefused, gapUnexplained];

export function changeProjectStatus(
  project: Project,
  { to, ...change }: Omit<StatusChange, 'from'> & { readonly to: ActivityStatus },
  money: KnownMoney,
): Change<Project> {
  const from = project.status;
  if (to === from) return { state: project, events: [] };
  if (!TRANSITIONS[from].includes(to)) throw statusTransitionRefused(from, to, TRANSITIONS[from]);
  if (to === 'closed') {
    checkExplained(financialProgress(project, money.totals, money.gaps), money.causes, money.budgets);
  }
  return {
    state: { ...project, status: to, statusChange: { from, ...change } },
    events: [event(ProjectStatusChanged, { projectId: project.id, from, to, ...change })],
  };
}

/**
 * A project that lies in no year would be in no figure: without a start it counts from the day it is known to run, or
 * on its last day where that is earlier.
 */
export function startOf({ actualStart, plannedStart, knownFrom, ...end }: Dates): CalendarDate {
  return actualStart ?? plannedStart ?? earlier(knownFrom, endOf(end));
}

export function endOf({ actualEnd, plannedEnd }: Pick<ProjectDetails, 'actualEnd' | 'plannedEnd'>) {
  return actualEnd ?? plannedEnd;
}

export type Dates = Pick<ProjectDetails, 'actualStart' | 'plannedStart' | 'actualEnd' | 'plannedEnd' | 'knownFrom'>;

/** A purpose is checked on the day nearest to the decision on which the project runs. */
function dayOf(dates: Dates, today: CalendarDate) {
  const day = earlier(today > startOf(dates) ? today : startOf(dates), endOf(dates));
  return { from: day, until: day };
}

function earlier(day: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other < day ? other : day;
}

function checkDetails(
  details: ProjectDetails,
  { organisations, purposeCodes }: KnownReferences,
  today: CalendarDate,
): void {
  checkPlaces(details);
  checkPartners(details.partners, organisations);
  if (details.knownFrom > today) throw knownFromInFuture(details.knownFrom, today);
  checkPeriod('plannedEnd', details.plannedStart, details.plannedEnd);
  checkPeriod('actualEnd', details.actualStart, details.actualEnd);
  checkAmounts(details);
  checkSectors(details.sectors);
  checkOda(details, { from: startOf(details), until: endOf(details) }, purposeCodes);
  for (const { country } of details.countries) checkCountryDays('countries', country, startOf(details), endOf(details));
  const twice = firstTwice(details.markers.map(({ marker }) => marker));
  if (twice !== null) throw markerTwice(twice);
}

/** Each tier is above the next, so a chain of parents ends: it has no more links than there are tiers. */
function checkParent({ tier, parent }: Pick<Project, 'tier' | 'parent'>, known: Pick<Project, 'tier'> | null): void {
  if (parent === null) return;
  if (!known) throw parentUnknown(parent);
  if (PROJECT_TIERS.indexOf(known.tier) >= PROJECT_TIERS.indexOf(tier)) throw parentNotAbove(parent, known.tier, tier);
}

/** A priority that the project had before may have ended since. */
function checkPurposes(
  project: ProjectDetails,
  before: ReturnType<typeof prioritiesOf>,
  frameworks: readonly KnownFramework[],
  today: CalendarDate,
): void {
  const field = project.priority === null ? 'priorities' : 'priority';
  for (const { priority } of prioritiesOf(project)) {
    if (before.some((each) => each.priority === priority)) continue;
    checkPurpose(frameworks, priority, field, dayOf(project, today));
  }
}

/** Of a project that does not divide there is nothing to give a reason for. */
function normalised<Details extends Pick<ProjectDetails, 'countries' | 'regions'> & Priorities>(
  details: Details,
): Details {
  const priorities = prioritiesOf(details);
  const prioritiesReason = priorities.length > 1 ? (details.prioritiesReason ?? null) : null;
  return { ...inHundredths(details), priorities, prioritiesReason };
}

/** Donors state shares of all places of a project as parts of one whole; so they are rounded together. */
function inHundredths<Details extends Pick<ProjectDetails, 'countries' | 'regions'>>(details: Details): Details {
  const { countries, regions = [] } = details;
  const places = withWholeShares<CountryShare | RegionShare>([...countries, ...regions]);
  const shareAt = (index: number) => places[index]?.share ?? null;
  return {
    ...details,
    countries: countries.map(({ country }, index) => ({ country, share: shareAt(index) })),
    regions: regions.map(({ region }, index) => ({ region, share: shareAt(countries.length + index) })),
  };
}

/**
 * The budget's list of countries binds a project by its countries. So one whose shares are all of countries is in
 * countries, and one that names a region is regional: a scope is no way around the list.
 */
function checkPlaces({ scope, countries, regions = [] }: ProjectDetails): void {
  if (scope === 'countries' && countries.length === 0) throw projectWithoutCountry();
  if (regions.length > 0 && scope !== 'regional') throw scopeContradictsRegions(scope);
  if (scope !== 'countries' && regions.length === 0 && countries.some(({ share }) => share !== null)) {
    throw scopeContradictsShares(scope);
  }
  const country = firstTwice(countries.map((each) => each.country));
  if (country !== null) throw projectCountryTwice(country);
  const region = firstTwice(regions.map((each) => each.region));
  if (region !== null) throw projectRegionTwice(region);

  const field = countries.length > 0 ? 'countries' : 'regions';
  checkWhole([...countries, ...regions], (sum, unknown) => projectSharesNotWhole(field, sum, unknown));
}

function checkPartners(partners: readonly Partner[], organisations: ReadonlySet<string>): void {
  const twice = partners.find(({ organisationId, role }, index) =>
    partners.slice(0, index).some((earlier) => earlier.organisationId === organisationId && earlier.role === role),
  );
  if (twice) throw partnerTwice(twice.organisationId, twice.role);
  const unknown = partners.map(({ organisationId }) => organisationId).filter((id) => !organisations.has(id));
  if (unknown.length > 0) throw partnerUnknown([...new Set(unknown)]);
}

function checkPeriod(field: string, start: CalendarDate | null, end: CalendarDate | null): void {
  if (start !== null && end !== null && end < start) throw datesOutOfOrder(field, start, end);
}

function checkAmounts({ totalBudget, plans }: ProjectDetails): void {
  if (totalBudget !== null && totalBudget < 0n) throw projectAmountNegative('totalBudget');
  if (plans.some(({ amount, quarters }) => [amount, ...quarters].some((each) => each < 0n))) {
    throw projectAmountNegative('plans');
  }
  for (const { year, amount, quarters } of plans) {
    if (quarters.length === 0) continue;
    const sum = sumCents(quarters);
    if (quarters.length !== 4 || sum !== amount)
      throw planQuartersNotWhole(year, formatCents(sum), formatCents(amount));
  }
  const year = firstTwice(plans.map((plan) => plan.year));
  if (year !== null) throw planYearTwice(year);
}

function firstTwice<T>(values: readonly T[]): T | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}

function asEventData(project: Project): EventData<typeof ProjectRegistered> {
  const { id, statusChange, indicators, milestones, totalBudget, plans, regions = [], ...others } = project;
  const { priorities, prioritiesReason, ...rest } = others;
  return {
    projectId: id,
    ...rest,
    ...(priorities && typeof prioritiesReason === 'string' && { priorities: [...priorities], prioritiesReason }),
    regions,
    totalBudget: toMoneyOrNull(totalBudget),
    plans: plans.map(({ year, amount, quarters }) => ({
      year,
      amount: toMoney(amount),
      quarters: quarters.map(toMoney),
    })),
  };
}
