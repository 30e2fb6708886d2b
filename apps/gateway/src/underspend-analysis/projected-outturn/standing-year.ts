import { prioritiesOf, type PriorityShare } from '@imd/contracts';
import {
  type CalendarDate,
  type Cents,
  firstDayOf,
  fromMoney,
  fromTotalMarks,
  lastDayOf,
  type Year,
} from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { InSteps } from '../../answers/in-steps';
import { Figure } from '../../figures/figure';
import { hasGap, isReportedInFull, type Reporting } from '../../figures/reported-figures';
import { NOTHING_TOLD } from '../../figures/tally';
import type { PastProjectYear, ProjectYear } from '../../forecast/project-year';
import { slicesOfKnownProjects, yearsBefore } from '../known-view';
import { isOfYear, spentOnProject } from '../projects';
import {
  type CommitmentTotal,
  nettedRefunds,
  type ProjectDocument,
  projectsOfYear,
  slicesOfProjects,
  type YearDocument,
  yearsOf,
} from '../underspend-analysis.read-model';
import { Spending } from '../spending';
import type { YearFacts } from '../year-facts';
import { dueBy, sameDayIn, type YearPlan } from './due-by';
import { sliceOfEstimates } from './officer-estimates';

/** Older years say less of the next one than they cost. */
const MOST_PAST_YEARS = 10;

/** What projects were paid is known where both were reported. */
const SPENT = ['spent', 'spent-by-project'] as const;

/** A project whose year can be projected, with what an answer shows beside it. */
export interface StandingProject extends ProjectYear {
  readonly title: ProjectDocument['title'];
  /** The method takes a name for these, also where there is none. */
  readonly priority: string | null;
  readonly priorities: readonly PriorityShare[];
  readonly partnerId: string | null;
  /** As it was on the day. */
  readonly status: ProjectDocument['status'];
  readonly spent: Figure;
  /** What of it was booked for each purpose. */
  readonly spentByPurpose: ReadonlyMap<string, Figure>;
  readonly plan: Figure;
  /** The plan as it was on the day, to tell what of it falls due by another day. */
  readonly yearPlan: YearPlan;
}

/** The projects of a budget year as they stood on a day. */
export interface StandingYear {
  readonly projects: readonly StandingProject[];
  /** Projects of the year of which neither a plan nor an instalment is known, or not what they were paid. */
  readonly unplanned: readonly string[];
  /** Of some of them a plan is missing, and not what they were paid alone. */
  readonly isPlanMissing: boolean;
  /** Null where it is known for a longer period only, and where spending on any purpose was not reported. */
  readonly outsideProjects: Figure | null;
}

type Facts = Pick<YearFacts, 'year' | 'asOf' | 'projects' | 'spending' | 'reporting'>;

/** What of a project the facts of its year do not tell. */
interface Beside {
  readonly promised: Figure | null;
  readonly refunded: Cents;
}

/** @param refunds what came back of each project until the day */
export function standingYear(
  facts: Facts,
  commitments: Iterable<CommitmentTotal>,
  refunds: ReadonlyMap<string, Cents>,
): StandingYear {
  const { year, asOf, projects, spending } = facts;
  const instalments = instalmentsOf(commitments, year.year, asOf);
  const ids = new Set<string>(instalments.keys());
  for (const project of projects.values()) if (isOfYear(project, year.year)) ids.add(project.projectId);
  for (const id of spending.byProject.keys()) if (id !== null) ids.add(id);
  const isPlanned = (id: string) => {
    const project = projects.get(id);
    return project !== undefined && planOf(project, year.year, instalments.get(id) ?? null) !== null;
  };
  const besideOf = (id: string) => ({ promised: instalments.get(id) ?? null, refunded: refunds.get(id) ?? 0n });
  const standing = [...ids].sort().map((id) => [id, standingProject(id, facts, besideOf(id))] as const);
  const unplanned = standing.flatMap(([id, project]) => (project ? [] : [id]));
  return {
    projects: standing.flatMap(([, project]) => project ?? []),
    unplanned,
    isPlanMissing: !unplanned.every(isPlanned),
    outsideProjects: isReportedOfAll(facts.reporting) ? spending.ofProject(null).figure : null,
  };
}

/** Money outside projects may be for any purpose. */
const isReportedOfAll = ({ gaps }: Reporting): boolean => SPENT.every((figure) => !hasGap(gaps, figure));

function standingProject(id: string, facts: Facts, { promised, refunded }: Beside): StandingProject | null {
  const { year, asOf, projects } = facts;
  const project = projects.get(id);
  const spent = spentOnProject(id, facts).figure;
  const plan = project && planOf(project, year.year, promised);
  if (!project || !spent || !plan) return null;
  const partnerId = partnerOf(project);
  const status = statusOn(project, asOf);
  return {
    projectId: id,
    // A project without a partner has a past of its own only.
    partner: partnerId ?? `project/${id}`,
    purpose: project.priority ?? '',
    kind: project.kind ?? 'grant',
    paid: spent.cents,
    refunded,
    inPipeline: status === 'pipeline' && spent.cents === 0n && (promised?.cents ?? 0n) <= 0n,
    due: dueBy(plan, year.year, asOf),
    planned: plan.amount,
    title: project.title,
    priority: project.priority,
    priorities: prioritiesOf(project),
    partnerId,
    status,
    spent,
    spentByPurpose: knownOf(facts.spending.ofProjectByPurpose(id)),
    plan: plan.figure,
    yearPlan: plan,
  };
}

/** Where all of a project's spending is known, each part of it is. */
function knownOf(spent: ReadonlyMap<string, Figure | null>): ReadonlyMap<string, Figure> {
  return new Map([...spent].flatMap(([purpose, figure]) => (figure ? [[purpose, figure] as const] : [])));
}

/** The day on which a status was told says from when it held; the one before it held until then. */
function statusOn({ status, statusChanges = [] }: ProjectDocument, day: CalendarDate): ProjectDocument['status'] {
  const last = statusChanges.findLast(({ changedOn }) => changedOn <= day);
  return last?.to ?? statusChanges[0]?.from ?? status;
}

/** Where a project has no plan for the year, the instalments that it was promised are what is planned of it. */
function planOf(
  { plans, provenance }: ProjectDocument,
  year: Year,
  promised: Figure | null,
): (YearPlan & { readonly figure: Figure }) | null {
  const plan = plans.find((part) => part.year === year);
  if (!plan) return promised && { amount: promised.cents, quarters: [], figure: promised.asDerived() };
  const figure = Figure.stated(plan.amount, provenance);
  return { amount: figure.cents, quarters: (plan.quarters ?? []).map((quarter) => fromMoney(quarter)), figure };
}

function partnerOf({ partners }: ProjectDocument): string | null {
  const partner = partners.find(({ role }) => role === 'implementing') ?? partners[0];
  return partner?.organisationId ?? null;
}

/** What instalments of a year were promised to each project until a day, less releases. */
function instalmentsOf(
  commitments: Iterable<CommitmentTotal>,
  year: Year,
  asOf: CalendarDate,
): ReadonlyMap<string, Figure> {
  const byProject = new Map<string, Figure>();
  for (const total of commitments) {
    const { projectId, due, bookedOn } = total;
    if (projectId === null || due === undefined || total.year !== year || bookedOn > asOf) continue;
    const figure = new Figure(due, fromTotalMarks(total));
    byProject.set(projectId, (byProject.get(projectId) ?? Figure.NOTHING).plus(figure));
  }
  return byProject;
}

/**
 * The years before that had ended by `asOf`, the latest first, each with the day of it that is like `asOf`. A year counts
 * when its ledger was kept here from its first day, and every project's spending was reported.
 */
function pastYears(view: ImageView, year: Year, asOf: CalendarDate) {
  return [...yearsOf(view).values()]
    .filter((past) => past.year < year && lastDayOf(past.year) <= asOf && isKeptInFull(past))
    .sort((a, b) => b.year - a.year)
    .slice(0, MOST_PAST_YEARS)
    .map((past) => ({ past, day: comparedDay(past.year, year, asOf) }));
}

export function slicesOfPastYears(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  return pastYears(view, year, asOf).flatMap(({ past, day }) => [
    ...slicesOfProjects(past.year, day),
    ...slicesOfProjects(past.year, lastDayOf(past.year)),
    sliceOfEstimates(past.year),
  ]);
}

/** What was known of the years before decides which of them count, so that all that had ended are looked at. */
export function slicesOfKnownPastYears(
  view: ImageView,
  year: Year,
  asOf: CalendarDate,
  knownAt: CalendarDate,
): Slice[] {
  return yearsBefore(view, year)
    .filter((past) => lastDayOf(past) <= asOf)
    .flatMap((past) => slicesOfKnownProjects(past, comparedDay(past, year, asOf), knownAt));
}

/** What is known of the years before. */
export interface PastYears {
  /** Their projects, each as it stood on the day that is like `asOf`, with its outturn. */
  readonly projects: readonly PastProjectYear[];
  /** What each of them ended on. */
  readonly outturns: ReadonlyMap<Year, Spending>;
}

export function* pastYearsInSteps(view: ImageView, year: Year, asOf: CalendarDate): InSteps<PastYears> {
  const known: PastProjectYear[] = [];
  const ends = new Map<Year, Spending>();
  for (const { past, day } of pastYears(view, year, asOf)) {
    const documents = projectsOfYear(view, past.year, day);
    const spending = yield* Spending.inSteps(documents, day, NOTHING_TOLD);
    const end = lastDayOf(past.year);
    const outturns = yield* Spending.inSteps(projectsOfYear(view, past.year, end), end, NOTHING_TOLD);
    ends.set(past.year, outturns);
    const { projects, commitments } = documents;
    const reporting = { gaps: past.gaps, statesTotal: false, isKept: true };
    const refunds = nettedRefunds(view, past.year, day);
    const refundsOfYear = nettedRefunds(view, past.year, end);
    const facts = { year: past, asOf: day, projects, spending, reporting };
    const standing = standingYear(facts, commitments, refunds);
    for (const { projectId, partner, purpose, kind, paid, refunded, inPipeline, due, planned } of standing.projects) {
      const outturn = outturns.ofProject(projectId).figure?.cents;
      if (outturn === undefined) continue;
      const refundedLater = (refundsOfYear.get(projectId) ?? 0n) - refunded;
      const project = { projectId, partner, purpose, kind, paid, refunded, inPipeline, due, planned };
      known.push({ ...project, year: past.year, outturn, refundedLater });
    }
    yield;
  }
  return { projects: known, outturns: ends };
}

/** Before the year begins, every year is compared as it stood before its first day. */
function comparedDay(past: Year, year: Year, asOf: CalendarDate): CalendarDate {
  return asOf < firstDayOf(year) ? lastDayOf(past - 1) : sameDayIn(past, asOf);
}

function isKeptInFull({ year, keptFrom, gaps }: YearDocument): boolean {
  const isKept = typeof keptFrom === 'string' && keptFrom <= firstDayOf(year);
  return SPENT.every((figure) => isReportedInFull({ gaps, isKept }, figure));
}
