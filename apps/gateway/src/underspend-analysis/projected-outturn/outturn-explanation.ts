import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { knownIn } from '../../answers/known-in';
import { type Entry, type Explainable, type Explained, figuresOfLine, type Part } from '../../figures/explain';
import type { Figure } from '../../figures/figure';
import { type FormulaId, FORMULAS } from '../../figures/formulas';
import type { SourceOf } from '../../sources/sources';
import { BLOCKS, wholeOutturn, type WholeOutturn } from './projected-outturn';
import type {
  DemandScheme,
  ProjectedEstimates,
  ProjectedGroup,
  ProjectedPart,
  ProjectedProgramme,
  ProjectedProject,
} from './projected-outturn.answer';

/** The projected outturn with how each of its figures came about. */
export function explainableOutturn(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  knownAt?: CalendarDate,
): Explainable {
  const { answer, rows } = wholeOutturn(view, sourceOf, budgetYear, asOf, scopes);
  const projection = answer.projection && {
    ...answer.projection,
    partners: rows?.partners,
    projects: rows?.projects,
    demandSchemes: rows?.demandSchemes,
  };
  return {
    answer: { ...answer, projection },
    catalogue: catalogueOf({ answer, rows }),
    scopes,
    address: `/v1/projected-outturns/${budgetYear}`,
    parameters: `?asOf=${asOf}${knownIn(knownAt)}`,
    head: answer,
    sources: answer.sources,
  };
}

const plus = (figure: string): Part => ({ sign: 'plus', figure });
const minus = (figure: string): Part => ({ sign: 'minus', figure });

function catalogueOf({ answer, rows }: WholeOutturn): Entry[] {
  const { year, asOf } = answer;
  const projects = rows?.projects ?? [];
  const of = (field: string, held: readonly ProjectedProject[] = projects) =>
    held.map(({ id }) => plus(`projection.projects.${id}.${field}`));
  const purposes = groupFigures(({ code }) =>
    projects.flatMap(({ id, purposes: parts }) =>
      parts.filter((part) => part.code === code).map(() => `projection.projects.${id}.purposes.${code ?? 'none'}`),
    ),
  );
  const partners = groupFigures(({ code }) =>
    projects.filter(({ partner }) => partner === code).map(({ id }) => `projection.projects.${id}`),
  );
  const project = projectFigures(year, asOf);
  const estimated = projects.filter(({ estimate }) => estimate !== null);
  const programme = 'projection.programme';
  const figures = [
    ...figuresOfLine<ProjectedProgramme>(programme, [
      {
        figure: 'appropriated',
        formula: 'from-the-analysis',
        parts: ({ row }) => [inAnalysis(year, asOf, 'appropriated', row.appropriated)],
      },
      {
        figure: 'spent',
        formula: 'from-the-analysis',
        parts: ({ row }) => [inAnalysis(year, asOf, 'spent', row.spent)],
      },
      {
        figure: 'projected',
        formula: 'projected',
        // A year that has ended is projected as it ended, also where its projects are not known.
        parts: ({ row }) =>
          row.noRange === 'year-has-ended'
            ? [plus(`${programme}.spent`)]
            : PARTS.map((part) => plus(`${programme}.parts.${part}`)),
      },
      { figure: 'parts.paid', formula: 'paid-to-projects', parts: () => of('spent') },
      { figure: 'parts.fromArrears', formula: 'arrears-of-projects', parts: () => of('fromArrears') },
      { figure: 'parts.fromStillDue', formula: 'still-due-of-projects', parts: () => of('fromStillDue') },
      { figure: 'parts.fromPipeline', formula: 'pipeline-of-projects', parts: () => of('fromPipeline') },
      { figure: 'parts.expectedRefunds', formula: 'refunds-of-projects', parts: () => of('expectedRefunds') },
      {
        figure: 'parts.outsideProjects',
        formula: 'outside-projects',
        records: () => [`/v1/budgets/${year}/expenditures?bookedTo=${asOf}`],
        histories: () => [`/v1/budgets/${year}/expenditures/{id}/history`],
      },
      {
        figure: 'pipeline',
        formula: 'pipeline',
        parts: () => {
          const waiting = projects.filter(({ status }) => status === 'pipeline');
          return EXPECTED.flatMap((field) => of(field, waiting));
        },
      },
      {
        figure: 'underspend',
        formula: 'projected-underspend',
        parts: () => [plus(`${programme}.appropriated`), minus(`${programme}.projected`)],
      },
      {
        figure: 'underspendRate',
        formula: 'projected-underspend-rate',
        parts: () => [
          { sign: 'part', figure: `${programme}.underspend` },
          { sign: 'whole', figure: `${programme}.appropriated` },
        ],
      },
      { figure: 'ofPlanned.projected', formula: 'projected-of-projects', parts: () => of('projected') },
      ...rangeFigures(),
      ...rangeFigures('ofPlanned.'),
    ]),
    ...figuresOfLine('projection', [
      {
        figure: 'amountAtRisk',
        formula: 'at-risk-of-projects',
        parts: () =>
          of(
            'amountAtRisk',
            projects.filter(({ atRisk }) => atRisk),
          ),
      },
    ]),
    ...figuresOfLine<ProjectedEstimates>('projection.estimates', [
      { figure: 'estimated', formula: 'estimates-of-projects', parts: () => of('estimate.amount', estimated) },
      { figure: 'projected', formula: 'projected-of-projects', parts: () => of('projected', estimated) },
    ]),
    ...figuresOfLine('projection.purposes.*', purposes),
    ...figuresOfLine('projection.partners.*', partners),
    ...figuresOfLine('projection.demandSchemes.*', uptakeFigures(year, asOf)),
    ...figuresOfLine('projection.atRisk.*', project),
    ...figuresOfLine('projection.projects.*', project),
    ...figuresOfLine('projection.atRisk.*.purposes.*', partFigures()),
    ...figuresOfLine('projection.projects.*.purposes.*', partFigures()),
  ];
  return figures.map((entry) => ({ ...entry, explained: { ...entry.explained, block: BLOCKS } }));
}

/** What is still to be paid to a project. */
const EXPECTED = ['fromArrears', 'fromStillDue', 'fromPipeline'] as const;

const PARTS = ['paid', 'fromArrears', 'fromStillDue', 'fromPipeline', 'expectedRefunds', 'outsideProjects'] as const;

/** The analysis of the same date has the same figure. */
function inAnalysis(year: Year, asOf: CalendarDate, figure: 'appropriated' | 'spent', value: Figure | null): Part {
  return {
    sign: 'plus',
    name: FORMULAS['from-the-analysis'].name,
    value,
    explanation: `/v1/underspend-analyses/${year}/explanation?asOf=${asOf}&figure=programme.${figure}`,
  };
}

/** The method gives both ends at once. */
function rangeFigures(within = ''): Explained<unknown>[] {
  return (['low', 'high'] as const).map((end) => ({ figure: `${within}range.${end}`, formula: 'range-end' }));
}

/** @param linesOf the lines of projects, or of their parts, that a group adds up */
function groupFigures(linesOf: (group: ProjectedGroup) => readonly string[]): Explained<ProjectedGroup>[] {
  const sum = (figure: string, formula: FormulaId): Explained<ProjectedGroup> => ({
    figure,
    formula,
    parts: ({ row }) => linesOf(row).map((line) => plus(`${line}.${figure}`)),
  });
  return [
    sum('planned', 'planned-of-projects'),
    sum('spent', 'paid-to-projects'),
    sum('projected', 'projected-of-projects'),
    ...rangeFigures(),
  ];
}

function partFigures(): Explained<ProjectedPart>[] {
  return [
    { figure: 'planned', formula: 'planned-for-purpose' },
    { figure: 'spent', formula: 'spent-for-purpose' },
    { figure: 'expected', formula: 'expected-for-purpose' },
    {
      figure: 'projected',
      formula: 'projected-for-purpose',
      parts: ({ path }) => [plus(`${path}.spent`), plus(`${path}.expected`)],
    },
  ];
}

function uptakeFigures(year: Year, asOf: CalendarDate): Explained<DemandScheme>[] {
  const records = ({ row }: { readonly row: DemandScheme }) => [row.links.project];
  const histories = ({ row }: { readonly row: DemandScheme }) => [`${row.links.project}/history`];
  return [
    { figure: 'planned', formula: 'planned', records, histories },
    {
      figure: 'spent',
      formula: 'spent',
      records: ({ row }) => [`/v1/budgets/${year}/expenditures?bookedTo=${asOf}&project=${row.id}`],
      histories: () => [`/v1/budgets/${year}/expenditures/{id}/history`],
    },
    { figure: 'expected', formula: 'expected-uptake', records, histories },
    {
      figure: 'ahead',
      formula: 'ahead-of-uptake',
      parts: ({ path }) => [plus(`${path}.spent`), minus(`${path}.expected`)],
    },
    {
      figure: 'uptake',
      formula: 'uptake',
      parts: ({ path }) => [
        { sign: 'part', figure: `${path}.spent` },
        { sign: 'whole', figure: `${path}.planned` },
      ],
    },
  ];
}

function projectFigures(year: Year, asOf: CalendarDate): Explained<ProjectedProject>[] {
  return [
    {
      figure: 'planned',
      formula: 'planned',
      records: ({ row }) => [row.links.project, `/v1/commitments?project=${row.id}`],
      histories: ({ row }) => [`${row.links.project}/history`],
    },
    {
      figure: 'due',
      formula: 'due',
      records: ({ row }) => [row.links.project],
      histories: ({ row }) => [`${row.links.project}/history`],
    },
    {
      figure: 'spent',
      formula: 'spent',
      records: ({ row }) => [
        `/v1/budgets/${year}/expenditures?bookedTo=${asOf}&project=${row.id}`,
        `/v1/budgets/${year}/refunds?receivedTo=${asOf}&project=${row.id}`,
      ],
      histories: () => [`/v1/budgets/${year}/expenditures/{id}/history`],
    },
    {
      figure: 'estimate.amount',
      formula: 'officer-estimate',
      records: ({ row }) => (row.estimate ? [estimateLink(year, row.id, row.estimate.estimatedOn)] : []),
      histories: ({ row }) => (row.estimate ? [`${estimateLink(year, row.id, row.estimate.estimatedOn)}/history`] : []),
    },
    { figure: 'fromArrears', formula: 'from-arrears' },
    { figure: 'fromStillDue', formula: 'from-still-due' },
    {
      figure: 'amountAtRisk',
      formula: 'amount-at-risk',
      parts: ({ path }) => [plus(`${path}.planned`), minus(`${path}.projected`)],
    },
    { figure: 'fromPipeline', formula: 'from-pipeline' },
    { figure: 'expectedRefunds', formula: 'expected-refunds' },
    {
      figure: 'projected',
      formula: 'projected-of-project',
      parts: ({ path }) => ['spent', ...EXPECTED, 'expectedRefunds'].map((part) => plus(`${path}.${part}`)),
    },
    ...rangeFigures(),
  ];
}

const estimateLink = (year: Year, projectId: string, estimatedOn: CalendarDate) =>
  `/v1/projects/${projectId}/outturn-estimates/${year}/${estimatedOn}`;
