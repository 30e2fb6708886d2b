import { type CalendarDate, type Cents, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { only, pageByKey, type PageQuery, type Scope } from '@imd/service';
import { atOnce, type InSteps } from '../../answers/in-steps';
import { knownIn } from '../../answers/known-in';
import type { Knowledge } from '../../answers/knowledge.answer';
import { type Blocks, withheldFrom } from '../../answers/withheld';
import { Figure, minus, rate, sum } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import { type GroupForecast, METHOD, type ProjectForecast } from '../../forecast/forecast';
import { openOf } from '../../forecast/project-year';
import { LEVEL, type Range } from '../../forecast/ranges';
import type { TrackRecord } from '../../forecast/track-record';
import type { SourceOf } from '../../sources/sources';
import { bandOf, missingWhen } from '../line';
import { slicesOfKnownRecords } from '../known-view';
import { programmeLine } from '../programme';
import { openedYear } from '../underspend-analysis';
import { MOST_SHOWN } from '../underspend-analysis.answer';
import type { EstimateDocument, YearDocument } from '../underspend-analysis.read-model';
import { statusAt } from '../year-facts';
import { quarterOf, recordOfEstimates } from './officer-estimates';
import type {
  DemandScheme,
  OutturnRange,
  ProjectedEstimates,
  ProjectedGroup,
  ProjectedOutturn,
  ProjectedProgramme,
  ProjectedProject,
  ProjectedProjects,
  ProjectionMethod,
  ProjectionRecord,
  RiskReason,
  YearProjection,
} from './projected-outturn.answer';
import { type PurposePart, purposePartsOf } from './purpose-parts';
import type { StandingProject } from './standing-year';
import { demandSchemes } from './uptake';
import {
  recordOf,
  slicesOfForecast,
  slicesOfKnownForecast,
  type YearForecast,
  yearForecast,
  yearForecastInSteps,
} from './year-forecast';

export const BLOCKS = { projection: 'projects:read' } satisfies Blocks;
/** Their events tell no day on which they count. */
const UNDATED = ['settings', 'reporting-gaps', 'plans', 'projects'] as const;
/** Before that, every project that pays in its last quarters would be at risk. */
const AT_RISK_FROM_MONTH = 3;
/** At risk is more than one part in so many of the plan. */
const LEFT_AT_RISK = 4n;
const MILLION = 1_000_000n;

const EXPLANATION = {
  en:
    'Paid until now, plus a share of what was due and is not paid, plus a share of what still falls due, each times what ' +
    'the partner delivered in past years. Of a project that has not begun, and to which nothing is promised, a share of ' +
    'its plan is expected; of what was paid, a share is expected back. The shares are fitted on past years on the same ' +
    'day. A scheme that follows demand is projected by its own uptake.',
  nl:
    'Tot nu toe betaald, plus een deel van wat al had moeten zijn betaald, plus een deel van wat nog moet worden betaald, ' +
    'elk maal wat de partner in eerdere jaren waarmaakte. Van een project dat niet is begonnen en waaraan niets is ' +
    'toegezegd, wordt een deel van het plan verwacht; van wat is betaald, wordt een deel terugverwacht. De delen volgen ' +
    'uit eerdere jaren op dezelfde dag. Een regeling die de vraag volgt, wordt geraamd naar haar eigen gebruik.',
};

/** What an answer says of its knowledge, its controller knows. */
export type ComputedOutturn = Omit<ProjectedOutturn, keyof Knowledge>;

/** The projection with all its rows. */
export interface WholeOutturn {
  readonly answer: ComputedOutturn;
  /** Null where the scopes do not show them. */
  readonly rows: OutturnRows | null;
}

interface OutturnRows {
  readonly projects: readonly ProjectedProject[];
  readonly partners: readonly ProjectedGroup[];
  readonly demandSchemes: readonly DemandScheme[];
}

/** Where a budget year is expected to end, of the whole and of its parts, with how sure that is. */
export function projectedOutturn(...asked: Parameters<typeof wholeOutturn>): ComputedOutturn {
  return wholeOutturn(...asked).answer;
}

export function* projectedOutturnInSteps(...asked: Parameters<typeof wholeOutturnInSteps>): InSteps<ComputedOutturn> {
  return (yield* wholeOutturnInSteps(...asked)).answer;
}

export function wholeOutturn(...asked: Parameters<typeof wholeOutturnInSteps>): WholeOutturn {
  return atOnce(wholeOutturnInSteps(...asked));
}

function* wholeOutturnInSteps(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  /** The links lead to answers that were known on the same day. */
  knownAt?: CalendarDate,
): InSteps<WholeOutturn> {
  const year = openedYear(view, budgetYear);
  const self = `/v1/projected-outturns/${year.year}`;
  const sameDay = `asOf=${asOf}${knownIn(knownAt)}`;
  const known = scopes.has(BLOCKS.projection) ? yield* yearForecastInSteps(view, year, asOf) : null;
  yield;
  const rows = known && rowsOf(known);
  return {
    answer: {
      ...headOf(view, sourceOf, year, asOf, scopes, known),
      title: year.title,
      status: statusAt(year, asOf),
      projection: known && rows ? projectionOf(known, rows) : undefined,
      links: {
        self,
        analysis: `/v1/underspend-analyses/${year.year}?${sameDay}`,
        projects: `${self}/projects?${sameDay}`,
        explanation: `${self}/explanation?${sameDay}&figure={figure}`,
      },
    },
    rows,
  };
}

/** Whoever may not see the projection needs nothing but the year. */
export function slicesOfOutturn(
  view: ImageView,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
): Slice[] {
  const { year } = openedYear(view, budgetYear);
  return scopes.has(BLOCKS.projection) ? slicesOfForecast(view, year, asOf) : [];
}

/** The slices of the same as it was known on a day. */
export function slicesOfKnownOutturn(
  view: ImageView,
  budgetYear: Year,
  asOf: CalendarDate,
  knownAt: CalendarDate,
  scopes: ReadonlySet<Scope>,
): Slice[] {
  return scopes.has(BLOCKS.projection)
    ? slicesOfKnownForecast(view, budgetYear, asOf, knownAt)
    : slicesOfKnownRecords();
}

/** The same, project by project. */
export function projectedProjects(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  query: PageQuery,
  scopes: ReadonlySet<Scope>,
): Omit<ProjectedProjects, keyof Knowledge> {
  const year = openedYear(view, budgetYear);
  const known = scopes.has(BLOCKS.projection) ? yearForecast(view, year, asOf) : null;
  const address = `projected-outturns/${year.year}/projects`;
  const page = known && pageByKey(projectsOf(known), query, address, ({ id }) => id);
  return {
    ...headOf(view, sourceOf, year, asOf, scopes, known),
    items: page?.items.map((project) => only(project, query.fields)),
    next: page?.next ?? null,
  };
}

function headOf(
  view: ImageView,
  sourceOf: SourceOf,
  year: YearDocument,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  known: YearForecast | null,
) {
  return {
    year: year.year,
    asOf,
    invented: restsOnInvented(year, known),
    withheld: withheldFrom(scopes, BLOCKS),
    ...stateOf(view, sourceOf),
  };
}

/** What an answer rests on, whatever the date. */
export function stateOf(view: ImageView, sourceOf: SourceOf) {
  return {
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget'), projects: sourceOf('projects') },
  };
}

export function restsOnInvented({ provenance }: YearDocument, known: YearForecast | null): boolean {
  const { projects = [], outsideProjects = null } = known?.standing ?? {};
  return (
    provenance.invented ||
    projects.some(({ projectId }) => known?.estimates.get(projectId)?.provenance.invented) ||
    projects.some(({ spent, plan }) => spent.invented || plan.invented) ||
    (outsideProjects?.invented ?? false)
  );
}

function rowsOf(known: YearForecast): OutturnRows {
  return {
    projects: projectsOf(known),
    partners: groupsOf(known, ({ partnerId }) => partnerId),
    demandSchemes: demandSchemes(known.facts),
  };
}

export function projectionOf(known: YearForecast, rows: OutturnRows = rowsOf(known)): YearProjection {
  const { projects, partners } = rows;
  const { forecast, past } = known;
  const atRisk = projects.filter((project) => project.atRisk);
  const record = forecast && recordOf(past, forecast.parameters.months);
  return {
    programme: programmeOf(known, projects),
    purposes: purposesOf(known),
    partners: [...partners].sort((a, b) => Number(b.planned.cents - a.planned.cents)).slice(0, MOST_SHOWN),
    atRisk: atRisk.sort((a, b) => Number(atRiskOf(b) - atRiskOf(a))).slice(0, MOST_SHOWN),
    atRiskCount: atRisk.length,
    demandSchemes: rows.demandSchemes.slice(0, MOST_SHOWN),
    demandSchemeCount: rows.demandSchemes.length,
    amountAtRisk: forecast && totalOf(atRisk.flatMap(({ amountAtRisk }) => amountAtRisk ?? [])).asDerived(),
    estimates: estimatesOf(known, projects),
    method: methodOf(known),
    trackRecord: record && {
      projects: shownRecord(record.projects),
      programme: shownRecord(record.programme),
      unreliable: record.unreliable,
    },
  };
}

function estimatesOf(known: YearForecast, projects: readonly ProjectedProject[]): ProjectedEstimates {
  const { facts, forecast, pastEstimates } = known;
  const estimated = projects.filter(({ estimate }) => estimate !== null);
  const total = (figures: readonly (Figure | null)[]) => (figures.length === 0 ? null : sum(figures));
  return {
    projects: estimated.length,
    estimated: total(estimated.flatMap(({ estimate }) => estimate?.amount ?? [])),
    projected: total(estimated.map(({ projected }) => projected)),
    trackRecord: recordOfEstimates(forecast && pastEstimates, quarterOf(facts.year.year, facts.asOf)),
  };
}

const atRiskOf = ({ amountAtRisk }: ProjectedProject): Cents => amountAtRisk?.cents ?? 0n;

export function programmeOf(
  { facts, standing, forecast }: YearForecast,
  projects: readonly ProjectedProject[],
): ProjectedProgramme {
  const { appropriated, spent, missing } = programmeLine(facts);
  const unplanned = standing?.unplanned ?? [];
  const isWhole = standing !== null && unplanned.length === 0;
  const parts = isWhole && forecast ? partsOf(projects, standing.outsideProjects) : null;
  const projected = facts.hasEnded ? spent : parts && sum(Object.values(parts));
  const underspend = minus(appropriated, projected);
  const underspendRate = rate(underspend, appropriated);
  return {
    appropriated,
    spent,
    projected: facts.hasEnded ? projected : projected && projected.asDerived(),
    ...rangeOf(forecast?.programme.range ?? null, projected, standing?.outsideProjects ?? null, facts.hasEnded),
    parts,
    pipeline: parts && sum(projects.filter(({ status }) => status === 'pipeline').map(stillExpected)),
    underspend,
    underspendRate,
    band: underspendRate && bandOf(underspendRate, facts.year.bands),
    unplanned: unplanned.slice(0, MOST_SHOWN),
    unplannedCount: unplanned.length,
    ofPlanned: ofPlanned(forecast, projects),
    missing: [
      ...missing.filter(({ figure }) => figure !== 'committed'),
      ...missingWhen(standing === null, 'spent-by-project', 'not-reported'),
      ...missingWhen(forecast !== null && standing?.isPlanMissing === true, 'plan', 'not-set'),
    ],
  };
}

function ofPlanned(forecast: YearForecast['forecast'], projects: readonly ProjectedProject[]) {
  const projected = projects.length === 0 ? null : sum(projects.map((project) => project.projected));
  return {
    projects: projects.length,
    projected,
    ...rangeOf(forecast?.programme.range ?? null, projected, null, forecast === null && projects.length > 0),
  };
}

function partsOf(projects: readonly ProjectedProject[], outsideProjects: Figure | null) {
  return (
    outsideProjects && {
      paid: totalOf(projects.map(({ spent }) => spent)),
      fromArrears: totalOf(projects.map(({ fromArrears }) => fromArrears)),
      fromStillDue: totalOf(projects.map(({ fromStillDue }) => fromStillDue)),
      fromPipeline: totalOf(projects.map(({ fromPipeline }) => fromPipeline)),
      expectedRefunds: totalOf(projects.map(({ expectedRefunds }) => expectedRefunds)),
      outsideProjects,
    }
  );
}

const totalOf = (figures: readonly Figure[]): Figure =>
  figures.reduce((all, figure) => all.plus(figure), Figure.NOTHING);

const stillExpected = ({ fromArrears, fromStillDue, fromPipeline }: ProjectedProject): Figure =>
  totalOf([fromArrears, fromStillDue, fromPipeline]);

/** Most projects have begun, and expect nothing back: that nothing is as exact as can be, however rough the rest is. */
const someOf = (cents: Cents, marks: Figure): Figure =>
  (cents === 0n ? Figure.NOTHING : new Figure(cents, marks)).asDerived();

/** A project is measured against its plan of the whole year: what is not paid by then is left of the budget. */
function riskOf(project: StandingProject, shortfall: Figure, forecast: ProjectForecast | null) {
  const atRisk = forecast !== null && shortfall.cents * LEFT_AT_RISK > project.planned;
  return {
    atRisk,
    amountAtRisk: atRisk ? shortfall : null,
    riskReason: atRisk ? riskReasonOf(project, forecast) : null,
  };
}

function riskReasonOf(project: StandingProject, forecast: ProjectForecast): RiskReason {
  const { arrears, stillDue, pipeline } = openOf(project);
  const [late, undelivered] = [arrears - forecast.fromArrears, stillDue - forecast.fromStillDue];
  const isDemand = project.kind === 'demand';
  const missed: readonly (readonly [RiskReason, Cents])[] = [
    ['not-begun', pipeline - forecast.fromPipeline],
    ['in-arrears', isDemand ? 0n : late],
    ['delivers-less', isDemand ? 0n : undelivered],
    ['low-uptake', isDemand ? late + undelivered : 0n],
    ['money-back', -forecast.expectedRefunds],
  ];
  return missed.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** @param beside is added to both ends: it is paid, and nothing more of it is expected */
function rangeOf(range: Range | null, projected: Figure | null, beside: Figure | null, hasEnded: boolean) {
  if (projected && range) return { range: shownRange(range, projected, beside?.cents ?? 0n), noRange: null };
  if (hasEnded) return { range: null, noRange: 'year-has-ended' as const };
  return { range: null, noRange: projected ? ('too-few-past-projects' as const) : ('not-projected' as const) };
}

function shownRange(range: Range, projected: Figure, beside: Cents): OutturnRange {
  const { low, high, basis, years, projects: projectYears } = range;
  const end = (cents: Cents) => new Figure(cents + beside, projected).asDerived();
  return { low: end(low), high: end(high), level: LEVEL.toFixed(2), basis, years, projectYears };
}

export function projectsOf({ facts, standing, forecast, estimates }: YearForecast): ProjectedProject[] {
  const months = forecast?.parameters.months ?? 0;
  return (standing?.projects ?? []).map((project, index) => ({
    ...projectOf(facts.year.year, months, project, forecast?.projects[index] ?? null),
    estimate: estimateOf(estimates.get(project.projectId)),
  }));
}

function estimateOf(estimate: EstimateDocument | undefined): ProjectedProject['estimate'] {
  if (!estimate) return null;
  const { amount, provenance, estimatedOn, actor, reason } = estimate;
  return { amount: Figure.stated(amount, provenance), estimatedOn, actor, reason };
}

function projectOf(
  year: Year,
  months: number,
  project: StandingProject,
  forecast: ProjectForecast | null,
): Omit<ProjectedProject, 'estimate'> {
  const { projectId: id, title, status, kind, due, spent, plan } = project;
  const marked = (cents: Cents) => new Figure(cents, plan).asDerived();
  const fromArrears = marked(forecast?.fromArrears ?? 0n);
  const fromStillDue = marked(forecast?.fromStillDue ?? 0n);
  const fromPipeline = someOf(forecast?.fromPipeline ?? 0n, plan);
  const expectedRefunds = someOf(forecast?.expectedRefunds ?? 0n, spent);
  const expected = [fromArrears, fromStillDue, fromPipeline, expectedRefunds];
  const projected = forecast ? totalOf([spent, ...expected]).asDerived() : spent;
  return {
    id,
    title,
    status,
    kind,
    purpose: project.priority,
    purposes: purposePartsOf(project, forecast).map(({ open, expectedRefunds, ...part }) => ({
      ...part,
      projected: projectedPartOf(part, forecast),
    })),
    partner: project.partnerId,
    planned: plan,
    due: marked(due),
    spent,
    fromArrears,
    fromStillDue,
    fromPipeline,
    expectedRefunds,
    projected,
    ...rangeOf(forecast?.range ?? null, projected, null, forecast === null),
    ...riskOf(project, plan.minus(projected), months >= AT_RISK_FROM_MONTH ? forecast : null),
    links: { project: `/v1/projects/${id}`, expenditures: `/v1/budgets/${year}/expenditures?project=${id}` },
  };
}

/** What a year ends on that has ended is what was spent. */
const projectedPartOf = ({ spent, expected }: Pick<PurposePart, 'spent' | 'expected'>, forecast: unknown): Figure =>
  forecast ? spent.plus(expected).asDerived() : spent;

function purposesOf({ standing, forecast }: YearForecast): ProjectedGroup[] {
  const parts = (standing?.projects ?? []).flatMap((project, index) =>
    purposePartsOf(project, forecast?.projects[index] ?? null).map((part) => ({ id: project.projectId, ...part })),
  );
  return [...groupedBy(parts, ({ code }) => code)].sort(byCode).map(([code, ofPurpose]) => {
    const projected = totalOf(ofPurpose.map((part) => projectedPartOf(part, forecast)));
    const group = forecast?.groupOfParts(
      new Map(
        ofPurpose.map(({ id, spent, expected, expectedRefunds, open }) => [
          id,
          { paid: spent.cents, expectedRefunds, outturn: spent.cents + expected.cents, open },
        ]),
      ),
    );
    return {
      code,
      planned: totalOf(ofPurpose.map(({ planned }) => planned)),
      spent: totalOf(ofPurpose.map(({ spent }) => spent)),
      projected,
      ...rangeOf(group?.range ?? null, projected, null, forecast === null),
    };
  });
}

const byCode = ([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]) =>
  (a ?? '') < (b ?? '') ? -1 : 1;

function groupsOf(
  { standing, forecast }: YearForecast,
  codeOf: (project: StandingProject) => string | null,
): ProjectedGroup[] {
  return [...groupedBy(standing?.projects ?? [], codeOf)].sort(byCode).map(([code, projects]) => {
    const spent = totalOf(projects.map((project) => project.spent));
    const planned = totalOf(projects.map(({ plan }) => plan));
    const held = new Set(projects.map(({ projectId }) => projectId));
    const group: GroupForecast | null = forecast && forecast.group((project) => held.has(project.projectId));
    const projected = group ? new Figure(group.outturn, spent.plus(planned)).asDerived() : spent;
    return {
      code,
      planned,
      spent,
      projected,
      ...rangeOf(group?.range ?? null, projected, null, group === null),
    };
  });
}

function methodOf({ forecast, past }: YearForecast): ProjectionMethod | null {
  if (!forecast) return null;
  const { months, spendOut, pipeline, refunds } = forecast.parameters;
  return {
    ...METHOD,
    explanation: EXPLANATION,
    monthsGone: months,
    pastYears: [...new Set(past.map(({ year }) => year))].sort((a, b) => a - b),
    pastProjectYears: past.length,
    shares: [...spendOut].map(([kind, { arrears, stillDue, assumed }]) => ({
      kind,
      ofArrears: decimal(arrears),
      ofStillDue: decimal(stillDue),
      basis: basisOf(assumed),
      ofPipeline: decimal(pipeline.get(kind)?.share ?? 0n),
      pipelineBasis: basisOf(pipeline.get(kind)?.assumed ?? true),
      ofPaidBack: decimal(refunds.get(kind)?.share ?? 0n),
      paidBackBasis: basisOf(refunds.get(kind)?.assumed ?? true),
    })),
  };
}

const basisOf = (assumed: boolean) => (assumed ? ('assumed' as const) : ('measured' as const));

const decimal = (millionths: bigint): string =>
  `${millionths / MILLION}.${String(millionths % MILLION).padStart(6, '0')}`;

function shownRecord({ outcomes, error, bias, ranges }: TrackRecord): ProjectionRecord {
  const { inside, below, above } = ranges;
  return { outcomes, error: error?.toFixed(4) ?? null, bias: bias?.toFixed(4) ?? null, inside, below, above };
}
