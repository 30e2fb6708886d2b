import { type CalendarDate, exceedsPercentage, thingNotFound, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { atOnce, type InSteps } from '../answers/in-steps';
import { knownIn } from '../answers/known-in';
import { type Blocks, withheldFrom } from '../answers/withheld';
import { type Figure, sum } from '../figures/figure';
import { isReportedInFull } from '../figures/reported-figures';
import { beyondShown, largest } from './largest';
import { missingWhen } from './line';
import { spendingByPlace } from './spending-by-place';
import { programmeLine } from './programme';
import { compositionOf, projectLinesInSteps } from './projects';
import { purposeLines, restLine } from './purposes';
import type { Knowledge } from '../answers/knowledge.answer';
import type { SourceOf } from '../sources/sources';
import type {
  Against,
  CountrySpending,
  Explanation,
  Line,
  ProjectLine,
  PurposeLine,
  RestLine,
  ToBeExplained,
  UnderspendAnalysis,
} from './underspend-analysis.answer';
import { documentsOfYear, slicesOfYear, type YearDocument, yearsOf } from './underspend-analysis.read-model';
import { type YearFacts, yearFactsInSteps } from './year-facts';

export const PROJECTS = 'projects:read';
/** Whoever may not read projects and their causes could compute them from the last two. */
const BLOCKS = { projects: PROJECTS, causes: PROJECTS, composition: PROJECTS, explanation: PROJECTS } satisfies Blocks;

/** Their events tell no day on which they count, or replace what was before. */
const UNDATED = [
  'settings',
  'earmarks',
  'allocation',
  'reporting-gaps',
  'control-total',
  'plans',
  'projects',
  'causes',
] as const;

export const EXPLANATION_WITHHELD: Explanation = { explained: null, unexplained: null, notQuantified: 0 };

/** What an answer says of its knowledge, its controller knows. */
export type AnalysedYear = Omit<UnderspendAnalysis, keyof Knowledge>;

/** The analysis with the facts that it was computed from and all its rows, all as far as the scopes show them. */
export interface WholeAnalysis {
  readonly facts: YearFacts;
  readonly answer: AnalysedYear;
  readonly rows: {
    readonly purposes: readonly PurposeLine[];
    readonly projects: readonly ProjectLine[] | null;
    readonly countries: readonly CountrySpending[] | null;
    readonly toBeExplained: readonly ToBeExplained[];
  };
}

/**
 * The analysis tells what was appropriated, committed, spent and left of a budget year at a date, where, and why: as
 * much as the scopes show.
 */
export function underspendAnalysis(...asked: Parameters<typeof wholeAnalysis>): AnalysedYear {
  return wholeAnalysis(...asked).answer;
}

export function* underspendAnalysisInSteps(...asked: Parameters<typeof wholeAnalysisInSteps>): InSteps<AnalysedYear> {
  return (yield* wholeAnalysisInSteps(...asked)).answer;
}

export function wholeAnalysis(...asked: Parameters<typeof wholeAnalysisInSteps>): WholeAnalysis {
  return atOnce(wholeAnalysisInSteps(...asked));
}

export function* wholeAnalysisInSteps(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  against: Against = 'current',
  /** The links lead to answers that were known on the same day. */
  knownAt?: CalendarDate,
): InSteps<WholeAnalysis> {
  const year = openedYear(view, budgetYear);
  const known = yield* yearFactsInSteps(documentsOfYear(view, budgetYear, asOf), year, asOf, against);
  const isShown = scopes.has(PROJECTS);
  const facts = isShown ? known : { ...known, causes: [], causesByProject: new Map<never, never>() };
  const programme = programmeLine(facts);
  yield;
  const purposes = purposeLines(facts);
  const rest = restLine(programme, purposes, facts);
  const projects = isShown ? yield* projectLinesInSteps(facts) : null;
  yield;
  const shownLine = <L extends Line>(line: L): L =>
    isShown ? line : { ...line, causes: undefined, explanation: EXPLANATION_WITHHELD };
  const byPlace = spendingByPlace(facts, programme.spent);
  const countries = byPlace.countries && largest(byPlace.countries, ({ spent }) => spent);
  const gaps = isShown ? toBeExplained(facts, purposes, rest, projects ?? []) : [];
  const answer: AnalysedYear = {
    year: year.year,
    asOf,
    against,
    title: year.title,
    status: facts.status,
    remark: year.remark,
    framework: { code: year.framework, title: facts.framework?.title ?? null },
    invented: containsInvented(facts, projects ?? []),
    withheld: withheldFrom(scopes, BLOCKS),
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget'), projects: sourceOf('projects') },
    programme: { ...shownLine(programme), composition: compositionOf(programme, projects, facts) },
    priorities: purposes.filter(({ number }) => number !== null).map(shownLine),
    themes: purposes.filter(({ number }) => number === null).map(shownLine),
    rest: shownLine(rest),
    projects: isShown ? projects && largest(projects, ({ underspend }) => underspend) : undefined,
    countries: { ...byPlace, countries, otherCountries: otherCountries(byPlace.countries, countries) },
    causes: isShown ? largest(facts.causes, ({ amount }) => amount) : undefined,
    more: {
      projects: beyondShown(projects),
      countries: beyondShown(byPlace.countries),
      causes: beyondShown(isShown ? facts.causes : null),
      toBeExplained: beyondShown(isShown ? gaps : null),
    },
    explanation: {
      ...shownLine(programme).explanation,
      toBeExplained: largest(gaps, ({ unexplained }) => unexplained),
    },
    missing: (['spent-by-project', 'spent-by-country'] as const).flatMap((figure) =>
      missingWhen(!isReportedInFull(facts.reporting, figure), figure, 'not-reported'),
    ),
    links: {
      self: `/v1/underspend-analyses/${year.year}`,
      budget: `/v1/budgets/${year.year}`,
      causes: `/v1/underspend-causes?year=${year.year}`,
      projectedOutturn: `/v1/projected-outturns/${year.year}?asOf=${asOf}${knownIn(knownAt)}`,
      explanation: linkToExplanation(year.year, asOf, against, knownAt),
      pages: linksToPages(year.year, asOf, against, knownAt),
    },
  };
  return { facts, answer, rows: { purposes, projects, countries: byPlace.countries, toBeExplained: gaps } };
}

function otherCountries(
  all: readonly CountrySpending[] | null,
  shown: readonly CountrySpending[] | null,
): Figure | null {
  if (!all || !shown) return null;
  return sum(all.filter((country) => !shown.includes(country)).map(({ spent }) => spent));
}

function linkToExplanation(
  year: Year,
  asOf: CalendarDate,
  against: Against,
  knownAt: CalendarDate | undefined,
): string {
  const asked = `asOf=${asOf}&against=${against}${knownIn(knownAt)}`;
  return `/v1/underspend-analyses/${year}/explanation?${asked}&figure={figure}`;
}

function linksToPages(
  year: Year,
  asOf: CalendarDate,
  against: Against,
  knownAt: CalendarDate | undefined,
): UnderspendAnalysis['links']['pages'] {
  const page = (rows: string) =>
    `/v1/underspend-analyses/${year}/${rows}?asOf=${asOf}&against=${against}${knownIn(knownAt)}`;
  return {
    projects: page('projects'),
    countries: page('countries'),
    partners: page('partners'),
    causes: page('causes'),
  };
}

/** Of a year that nobody opened nothing is read. */
export function slicesOfAnalysis(view: ImageView, budgetYear: Year, asOf: CalendarDate): readonly Slice[] {
  return yearsOf(view).has(String(budgetYear)) ? slicesOfYear(view, budgetYear, asOf) : [];
}

/** The service that keeps budget years refuses in the same words: to callers it is one fact. */
export const budgetYearNotFound = thingNotFound({ thing: 'budget year', namedBy: 'of this number' });

/** @throws DomainError `budget-year-not-found` (404) */
export function openedYear(view: ImageView, budgetYear: Year): YearDocument {
  const year = yearsOf(view).get(String(budgetYear));
  if (!year) throw budgetYearNotFound(String(budgetYear));
  return year;
}

/** Where causes leave more of a gap unexplained than the year's threshold, a percentage of its appropriation, one more is needed. */
export function toBeExplained(
  { year, hasEnded, appropriation }: YearFacts,
  purposes: readonly PurposeLine[],
  rest: RestLine,
  projects: readonly ProjectLine[],
): ToBeExplained[] {
  const { appropriated } = appropriation;
  if (!hasEnded || !appropriated) return [];
  const isLarge = ({ cents }: Figure) => exceedsPercentage(cents, year.explanationThreshold, appropriated.cents);

  const gaps = [
    ...purposes.map((line) => ({ ...line, kind: 'purpose' as const })),
    { ...rest, kind: 'rest' as const, code: null },
    ...projects.map((line) => ({ ...line, kind: 'project' as const, code: line.id })),
  ];
  return gaps.flatMap(({ kind, code, underspend, explanation: { unexplained } }) =>
    underspend && unexplained && isLarge(unexplained) ? [{ kind, code, underspend, unexplained }] : [],
  );
}

function containsInvented(facts: YearFacts, lines: readonly ProjectLine[]): boolean {
  const { year, framework, projects, causes, spending, commitments, receipts, openAdvances } = facts;
  const records = [
    year,
    framework,
    ...year.mutations,
    ...year.earmarks,
    year.allocation,
    year.statedSpending,
    ...causes,
  ];
  return (
    [spending, receipts, openAdvances].some(({ total }) => total.isInvented) ||
    commitments.some(({ isInvented }) => isInvented) ||
    [...records, ...lines.map(({ id }) => projects.get(id))].some((record) => record?.provenance.invented)
  );
}
