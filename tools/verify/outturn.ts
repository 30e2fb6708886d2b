import { BudgetYearClosed, type EventData, OutturnEstimateRecorded } from '@imd/contracts';
import { type CalendarDate, formatCents, parseCents, type Year } from '@imd/kernel';
import { inAnswer } from './amount';
import { RecomputedAnalysis } from './analysis';
import { compare, type Comparison, together } from './compare';
import { splitByLargestRemainder } from './ledger';
import type { Told } from './told';

interface Money {
  readonly value: string;
}

interface Centre {
  readonly spent: Money;
  readonly projected: Money | null;
}

interface ProjectedProject extends Centre {
  readonly id: string;
  readonly kind: 'grant' | 'demand';
  readonly partner: string | null;
  readonly planned: Money;
  readonly fromArrears: Money;
  readonly fromStillDue: Money;
  readonly fromPipeline: Money;
  readonly expectedRefunds: Money;
  readonly estimate: { readonly amount: Money } | null;
}

interface ProjectedGroup extends Centre {
  readonly code: string | null;
  readonly planned: Money;
}

interface Outturn {
  readonly projection?: {
    readonly programme: {
      readonly projected: Money | null;
      readonly unplannedCount: number;
      readonly parts: Readonly<Record<string, Money>> | null;
      readonly ofPlanned: { readonly projects: number };
    };
    readonly method: { readonly pastYears: readonly number[] } | null;
    readonly purposes: readonly ProjectedGroup[];
    readonly partners: readonly ProjectedGroup[];
    readonly demandSchemes: readonly { readonly id: string }[];
    readonly demandSchemeCount: number;
    readonly estimates: object;
  };
}

/** Without past years these shares of arrears and of what still falls due are assumed, in tenths. */
const ASSUMED = { ofArrears: 6n, ofStillDue: 8n };

/**
 * What a projection starts from is recomputed: its projects, what is appropriated, paid, planned and, by quarters of
 * the plan, due; and what is expected of a grant by the shares that are assumed without past years. Shares that are
 * fitted on past years are the method's own, and what it expects by them has to add up to the cent: of each project, of
 * purposes, partners and the programme. Of officers' own estimates the latest of each project is recomputed, and how
 * near those of the same quarter of closed years came.
 */
export function compareOutturn(
  path: string,
  told: Told,
  year: Year,
  asOf: CalendarDate,
  outturn: object,
  rows: readonly unknown[] | null,
): Comparison {
  const { projection } = outturn as Outturn;
  if (!projection || !rows) return together([]);
  const projects = rows as readonly ProjectedProject[];
  const recomputed = new RecomputedAnalysis(told, year, asOf);
  const { appropriated, spent } = recomputed.summary();
  const start = recomputed.startOfProjection();
  const hasEnded = asOf >= `${year}-12-31`;
  const isWhole = start?.unplanned === 0 && start.outsideProjects !== null;
  const { parts, projected } = projection.programme;
  const { purposes, partners, method, estimates } = projection;
  const isAssumed = method?.pastYears.length === 0 && asOf.startsWith(`${year}-`) && !hasEnded;
  const lines = new Map(recomputed.projectLines()?.map((line) => [line.id, line]));
  const answered = new Map(projects.map((project) => [project.id, project]));
  const projectOf = ({ id, spent: paid, planned }: StartingProject) => {
    const project = answered.get(id);
    return {
      id,
      spent: inAnswer(paid),
      planned: { value: formatCents(planned) },
      estimate: estimateOf(told, id, year, asOf),
      ...(project && { projected: projectedOf(project), ...ofRisk(project, year, asOf) }),
      ...(project && isAssumed && ofSchedule(project, told, asOf, lines.get(id))),
    };
  };
  return together([
    compare(`${path}.programme`, { appropriated, spent, ofPlanned: ofAll(projects) }, projection.programme),
    compare(`${path}.programme.unplannedCount`, start?.unplanned ?? 0, projection.programme.unplannedCount),
    compare(`${path}.programme.isProjected`, hasEnded ? spent !== null : isWhole, projected !== null),
    compare(
      `${path}.programme.parts`,
      isWhole && !hasEnded ? { outsideProjects: inAnswer(start.outsideProjects) } : null,
      parts,
    ),
    compare(`${path}.programme.parts`, parts && projected && projected.value, parts && total(Object.values(parts))),
    compare(`${path}.purposes`, purposesOf(start?.projects ?? [], answered), purposes),
    compare(
      `${path}.partners`,
      partners.map(({ code }) => ofPartner(code, projects)),
      partners,
    ),
    compare(`${path}.projects`, (start?.projects ?? []).map(projectOf), projects),
    compare(`${path}.estimates`, ofEstimates(told, year, asOf, projects, method?.pastYears ?? null), estimates),
    compare(`${path}.uptake`, uptakeOf(projection.demandSchemes, told, lines, asOf, year), projection),
  ]);
}

/** The plan of a scheme that follows demand comes in equal parts on each day of the year. */
function uptakeOf(
  shown: readonly { readonly id: string }[],
  told: Told,
  lines: ReadonlyMap<string, ProjectLine>,
  asOf: CalendarDate,
  year: Year,
) {
  const first = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - first) / DAY_MS;
  const gone = Math.min(days, Math.max(0, (Date.parse(asOf) - first) / DAY_MS + 1));
  return {
    demandSchemeCount: told.projects.ofYear(year).filter((id) => told.projects.get(id)?.kind === 'demand').length,
    demandSchemes: shown.map(({ id }) => {
      const planned = told.projects.planOf(id, year);
      const spent = lines.get(id)?.spent ?? null;
      const expected = planned && (planned.cents * BigInt(gone)) / BigInt(days);
      return {
        id,
        planned: inAnswer(planned),
        spent,
        expected: expected === null ? null : { value: formatCents(expected) },
        ahead: spent && expected !== null ? { value: formatCents(parseCents(spent.value) - expected) } : null,
      };
    }),
  };
}

type ProjectLine = NonNullable<ReturnType<RecomputedAnalysis['projectLines']>>[number];
type StartingProject = NonNullable<ReturnType<RecomputedAnalysis['startOfProjection']>>['projects'][number];

function projectedOf({ spent, projected, ...project }: ProjectedProject) {
  return projected && { value: total([spent, ...expectedOf(project)]) };
}

/** What is expected beside what is paid; refunds are below zero. */
const expectedOf = (project: Pick<ProjectedProject, (typeof EXPECTED)[number]>) =>
  EXPECTED.map((part) => project[part]);
const EXPECTED = ['fromArrears', 'fromStillDue', 'fromPipeline', 'expectedRefunds'] as const;

/** From the end of March until the year ends, more than a quarter of the plan that is not expected is at risk. */
function ofRisk({ planned, projected }: ProjectedProject, year: Year, asOf: CalendarDate) {
  const left = projected ? parseCents(planned.value) - parseCents(projected.value) : 0n;
  const runs = asOf >= `${year}-03-31` && asOf < `${year}-12-31`;
  const atRisk = runs && left * 4n > parseCents(planned.value);
  return { atRisk, amountAtRisk: atRisk ? { value: formatCents(left) } : null };
}

/** What is due of a plan by quarters: those that are over, and of the one that runs the part of its days. */
function ofSchedule(project: ProjectedProject, told: Told, asOf: CalendarDate, line: ProjectLine | undefined) {
  const { id, kind, planned, spent } = project;
  const year = Number(asOf.slice(0, 4));
  const quarters = told.projects.get(id)?.plans.find((plan) => plan.year === year)?.quarters ?? [];
  if (quarters.length !== 4) return {};
  const due = quarters.reduce((sum, { value }, index) => {
    const first = Date.UTC(year, index * 3, 1);
    const days = BigInt((Date.UTC(year, index * 3 + 3, 1) - first) / DAY_MS);
    const gone = BigInt((Date.parse(asOf) - first) / DAY_MS + 1);
    return sum + (parseCents(value) * (gone < 0n ? 0n : gone > days ? days : gone)) / days;
  }, 0n);
  const isWaiting = told.projects.statusOn(id, asOf) === 'pipeline' && spent.value === '0.00';
  // Where something may be promised to a project that waits, it may have left the pipeline.
  if (isWaiting && line?.legallyCommitted?.value !== '0.00') return { due: { value: formatCents(due) } };
  const arrears = due - parseCents(spent.value);
  const stillDue = parseCents(planned.value) - due;
  return {
    due: { value: formatCents(due) },
    expectedRefunds: { value: '0.00' },
    ...(isWaiting && {
      fromArrears: { value: '0.00' },
      fromStillDue: { value: '0.00' },
      fromPipeline: { value: formatCents(ofPipeline(parseCents(planned.value), asOf)) },
    }),
    ...(!isWaiting && { fromPipeline: { value: '0.00' } }),
    ...(!isWaiting &&
      kind === 'grant' && {
        fromArrears: { value: formatCents(tenths(arrears > 0n ? arrears : 0n, ASSUMED.ofArrears)) },
        fromStillDue: { value: formatCents(tenths(stillDue, ASSUMED.ofStillDue)) },
      }),
  };
}

/** Of a plan that nobody has begun, without past years: six tenths, and a twelfth of that less with each month gone. */
function ofPipeline(planned: bigint, asOf: CalendarDate): bigint {
  const [, month] = asOf.split('-').map(Number) as [number, number];
  const tomorrow = new Date(Date.parse(asOf) + DAY_MS).getUTCMonth() + 1;
  const gone = BigInt(tomorrow === month ? month - 1 : month);
  return (planned * (12n - gone) * 5n + 50n) / 100n;
}

type Estimate = EventData<typeof OutturnEstimateRecorded>;

/** The last that was told of each day counts; of the days, the last that is asked for. */
function latestEstimates(told: Told, year: Year, isAsked: (day: CalendarDate) => boolean): Map<string, Estimate> {
  const ofDays = told.events.latest(
    OutturnEstimateRecorded,
    ({ projectId, year: of, estimatedOn }) => `${projectId} ${of} ${estimatedOn}`,
  );
  const asked = [...ofDays.values()].filter((estimate) => estimate.year === year && isAsked(estimate.estimatedOn));
  asked.sort((one, other) => (one.estimatedOn < other.estimatedOn ? -1 : 1));
  return new Map(asked.map((estimate) => [estimate.projectId, estimate]));
}

function estimateOf(told: Told, id: string, year: Year, asOf: CalendarDate) {
  const estimate = latestEstimates(told, year, (day) => day <= asOf).get(id);
  return estimate ? { amount: estimate.amount, estimatedOn: estimate.estimatedOn, reason: estimate.reason } : null;
}

/** @param pastYears null once the year has ended */
function ofEstimates(
  told: Told,
  year: Year,
  asOf: CalendarDate,
  projects: readonly ProjectedProject[],
  pastYears: readonly Year[] | null,
) {
  const estimated = projects.filter(({ estimate }) => estimate !== null);
  const none = estimated.length === 0;
  return {
    projects: estimated.length,
    estimated: none ? null : { value: total(estimated.flatMap(({ estimate }) => estimate?.amount ?? [])) },
    projected: ofCentres(estimated).projected,
    ...(pastYears && { trackRecord: recordOf(told, asOf, quarterOf(year, asOf), pastYears) }),
  };
}

/** Of nine estimates or more it is told how far off they were, to four decimals. */
function recordOf(told: Told, asOf: CalendarDate, quarter: number, pastYears: readonly Year[]) {
  const closed = pastYears.filter((past) =>
    told.events.of(BudgetYearClosed).some(({ year, closedOn }) => year === past && closedOn <= asOf),
  );
  const errors = closed.flatMap((past) => {
    const spent = new Map(
      new RecomputedAnalysis(told, past, `${past}-12-31`).projectLines()?.map((line) => [line.id, line.spent]),
    );
    const estimates = latestEstimates(told, past, (day) => quarterOf(past, day) === quarter);
    return [...estimates.values()].map(({ projectId, amount }) => {
      const outturn = Number(spent.get(projectId)?.value ?? '0');
      return { outturn, error: Number(amount.value) - outturn };
    });
  });
  const outturns = errors.reduce((sum, { outturn }) => sum + outturn, 0);
  const share = (part: number) => (errors.length < 9 || outturns === 0 ? null : (part / outturns).toFixed(4));
  return {
    quarter,
    outcomes: errors.length,
    error: share(errors.reduce((sum, { error }) => sum + Math.abs(error), 0)),
    bias: share(errors.reduce((sum, { error }) => sum + error, 0)),
  };
}

function quarterOf(year: Year, day: CalendarDate): number {
  const [ofYear, month] = day.split('-').map(Number) as [number, number];
  if (ofYear !== year) return ofYear < year ? 0 : 4;
  return Math.floor((month + 2) / 3);
}

const DAY_MS = 86_400_000;

/** To the nearest cent. */
const tenths = (cents: bigint, share: bigint) => (cents * share + 5n) / 10n;

/**
 * Money is spent for the purpose that its booking names. What is planned, and what is still expected, divides by the
 * shares of the project's priorities; without any it is of no purpose.
 */
function purposesOf(start: readonly StartingProject[], answered: ReadonlyMap<string, ProjectedProject>) {
  const groups = new Map<string | null, { planned: bigint; spent: bigint; expected: bigint }>();
  const add = (code: string | null, field: 'planned' | 'spent' | 'expected', cents: bigint) => {
    const group = groups.get(code) ?? { planned: 0n, spent: 0n, expected: 0n };
    groups.set(code, { ...group, [field]: group[field] + cents });
  };
  for (const { id, planned, spentFor, shares } of start) {
    const project = answered.get(id);
    const expected = project ? parseCents(total(expectedOf(project))) : 0n;
    for (const [code, cents] of spentFor) add(code, 'spent', cents);
    for (const [code, cents] of divided(planned, shares)) add(code, 'planned', cents);
    for (const [code, cents] of divided(expected, shares)) add(code, 'expected', cents);
  }
  return [...groups].map(([code, { planned, spent, expected }]) => ({
    code,
    planned: { value: formatCents(planned) },
    spent: { value: formatCents(spent) },
    projected: { value: formatCents(spent + expected) },
  }));
}

const divided = (whole: bigint, shares: StartingProject['shares']): ReadonlyMap<string | null, bigint> =>
  shares.length === 0 ? new Map([[null, whole]]) : splitByLargestRemainder(whole, shares);

function ofPartner(code: string | null, projects: readonly ProjectedProject[]) {
  const own = projects.filter(({ partner }) => partner === code);
  return {
    code,
    planned: { value: total(own.map(({ planned }) => planned)) },
    spent: { value: total(own.map(({ spent }) => spent)) },
    ...ofCentres(own),
  };
}

const ofAll = (projects: readonly ProjectedProject[]) => ({ projects: projects.length, ...ofCentres(projects) });

/** Of nothing nothing is projected. */
function ofCentres(projects: readonly Centre[]) {
  if (projects.length === 0) return { projected: null };
  const centres = projects.map(({ projected }) => projected);
  return { projected: centres.includes(null) ? null : { value: total(centres.filter((centre) => centre !== null)) } };
}

function total(amounts: readonly Money[]): string {
  return formatCents(amounts.reduce((sum, { value }) => sum + parseCents(value), 0n));
}
