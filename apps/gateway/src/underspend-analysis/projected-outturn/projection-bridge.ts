import { type CalendarDate, type Cents, invalid, sumCents, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { knownIn } from '../../answers/known-in';
import type { Knowledge } from '../../answers/knowledge.answer';
import { type Blocks, withheldFrom } from '../../answers/withheld';
import { Figure, minus, sum } from '../../figures/figure';
import { BRIDGE_STEPS, bridgeOf, type BridgeStep } from '../../forecast/bridge';
import type { SourceOf } from '../../sources/sources';
import { beyondShown, largest } from '../largest';
import { openedYear } from '../underspend-analysis';
import { dueBy, monthsGone } from './due-by';
import {
  programmeOf,
  projectsOf,
  restsOnInvented,
  slicesOfKnownOutturn,
  slicesOfOutturn,
  stateOf,
} from './projected-outturn';
import type { ProjectedProgramme } from './projected-outturn.answer';
import type { BridgeSteps, ProjectBridge, ProjectionBridge, YearBridge } from './projection-bridge.answer';
import type { StandingProject } from './standing-year';
import { type YearForecast, yearForecast } from './year-forecast';

const BLOCKS = { bridge: 'projects:read' } satisfies Blocks;

export const fromAfterTo = invalid(
  'from-after-to',
  'A bridge leads from a date to the same or a later one',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'from', from, to }),
);

interface Dates {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What changed the projection of a year from one date to another, in total and project by project. */
export function projectionBridge(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  { from, to }: Dates,
  scopes: ReadonlySet<Scope>,
  /** The links lead to answers that were known on the same day. */
  knownAt?: CalendarDate,
): Omit<ProjectionBridge, keyof Knowledge> {
  const year = openedYear(view, budgetYear);
  const shown = scopes.has(BLOCKS.bridge);
  const [first, last] = [from, to].map((asOf) => (shown ? yearForecast(view, year, asOf) : null));
  const outturn = `/v1/projected-outturns/${year.year}`;
  return {
    year: year.year,
    from,
    to,
    invented: [first, last].some((known) => restsOnInvented(year, known ?? null)),
    withheld: withheldFrom(scopes, BLOCKS),
    ...stateOf(view, sourceOf),
    bridge: first && last ? yearBridge(first, last) : undefined,
    links: {
      self: `${outturn}/bridge`,
      first: `${outturn}?asOf=${from}${knownIn(knownAt)}`,
      last: `${outturn}?asOf=${to}${knownIn(knownAt)}`,
    },
  };
}

export function slicesOfBridge(
  view: ImageView,
  budgetYear: Year,
  { from, to }: Dates,
  scopes: ReadonlySet<Scope>,
): Slice[] {
  return [from, to].flatMap((asOf) => slicesOfOutturn(view, budgetYear, asOf, scopes));
}

/** The slices of the same as it was known on a day. */
export function slicesOfKnownBridge(
  view: ImageView,
  budgetYear: Year,
  { from, to }: Dates,
  knownAt: CalendarDate,
  scopes: ReadonlySet<Scope>,
): Slice[] {
  return [from, to].flatMap((asOf) => slicesOfKnownOutturn(view, budgetYear, asOf, knownAt, scopes));
}

function yearBridge(first: YearForecast, last: YearForecast): YearBridge {
  const [before, after] = [endOf(first), endOf(last)];
  const projects = projectBridges(before, after);
  const bridged = projects.filter(({ steps }) => steps !== null);
  return {
    programme: programmeBridge(before.programme.projected, after.programme.projected, bridged),
    ofPlanned: {
      projects: bridged.length,
      ...spanOf(sumOfSome(bridged.map((one) => one.first)), sumOfSome(bridged.map((one) => one.last))),
      steps: bridged.length === 0 ? null : stepsOf(bridged),
    },
    projects: [...largest(projects, ({ difference }) => difference)],
    more: { projects: beyondShown(projects) },
  };
}

/** The projection at one end of the bridge. */
interface End {
  readonly forecast: YearForecast;
  readonly programme: ProjectedProgramme;
  readonly projects: ReadonlyMap<string, ProjectAtEnd>;
}

interface ProjectAtEnd {
  readonly standing: StandingProject;
  readonly projected: Figure | null;
}

function endOf(forecast: YearForecast): End {
  const projected = projectsOf(forecast);
  const projects = new Map(
    (forecast.standing?.projects ?? []).map((standing, index) => [
      standing.projectId,
      { standing, projected: projected[index]?.projected ?? null },
    ]),
  );
  return { forecast, programme: programmeOf(forecast, projected), projects };
}

function projectBridges(before: End, after: End): ProjectBridge[] {
  const ids = [...new Set([...before.projects.keys(), ...after.projects.keys()])].sort();
  return ids.flatMap((id) => {
    const [first, last] = [before.projects.get(id), after.projects.get(id)];
    // What does not come from the ledger is the same at both ends.
    const project = (last ?? first)?.standing;
    if (!project) return [];
    const span = spanOf(projectedAt(before, id), projectedAt(after, id));
    const { title, status, priority: purpose, partnerId: partner } = project;
    const steps = span.difference && stepsOfProject(before, after, id, span.difference);
    return [{ id, title, status, purpose, partner, ...span, steps, links: { project: `/v1/projects/${id}` } }];
  });
}

/** Nothing is projected of a project that is none of the year's yet; of one that cannot be projected nothing is known. */
function projectedAt({ forecast: { standing }, projects }: End, id: string): Figure | null {
  const project = projects.get(id);
  if (project) return project.projected;
  return !standing || standing.unplanned.includes(id) ? null : Figure.NOTHING;
}

function stepsOfProject(before: End, after: End, id: string, difference: Figure): BridgeSteps {
  const [first, last] = [before.projects.get(id)?.standing, after.projects.get(id)?.standing];
  const marked = (cents: Cents) => new Figure(cents, difference);
  if (!first || !last) return { ...shownSteps(() => marked(0n)), newProjects: difference };
  const { year, asOf } = after.forecast.facts;
  const steps = bridgeOf(
    { project: first, parameters: before.forecast.forecast?.parameters ?? null },
    { project: last, parameters: after.forecast.forecast?.parameters ?? null },
    { due: dueBy(first.yearPlan, year.year, asOf), months: monthsGone(year.year, asOf) },
  );
  return { ...shownSteps((step) => marked(steps[step])), newProjects: marked(0n) };
}

function stepsOf(bridged: readonly ProjectBridge[]): BridgeSteps {
  const total = (step: keyof BridgeSteps) =>
    bridged.reduce((all, { steps }) => (steps ? all.plus(steps[step]) : all), Figure.NOTHING.asDerived());
  return { ...shownSteps(total), newProjects: total('newProjects') };
}

function shownSteps(figureOf: (step: BridgeStep) => Figure) {
  return Object.fromEntries(BRIDGE_STEPS.map((step) => [step, figureOf(step)])) as Record<BridgeStep, Figure>;
}

/** What the steps of the projects do not show lies outside them. */
function programmeBridge(first: Figure | null, last: Figure | null, bridged: readonly ProjectBridge[]) {
  const span = spanOf(first, last);
  if (!span.difference) return { ...span, steps: null, outsideProjects: null };
  const steps = stepsOf(bridged);
  const ofProjects = sumCents(Object.values(steps).map(({ cents }) => cents));
  // It is as rough as the difference, not as that and all steps together.
  return { ...span, steps, outsideProjects: new Figure(span.difference.cents - ofProjects, span.difference) };
}

const spanOf = (first: Figure | null, last: Figure | null) => ({ first, last, difference: minus(last, first) });

/** Of no project nothing is projected. */
const sumOfSome = (figures: readonly (Figure | null)[]) => (figures.length === 0 ? null : sum(figures));
