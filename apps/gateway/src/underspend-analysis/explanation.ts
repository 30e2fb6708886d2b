import type { CalendarDate, Bilingual, Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { knownIn } from '../answers/known-in';
import {
  explain,
  type Explainable,
  type Explained,
  type Entry,
  figuresOfLine,
  type Line,
  type Part,
} from '../figures/explain';
import type { FigureExplanation } from '../figures/explanation.answer';
import type { SourceOf } from '../sources/sources';
import { ofStep, type PurposePart, upTo } from './appropriation';
import type { Commitment } from './commitments';
import { PROJECTS, wholeAnalysis, type WholeAnalysis } from './underspend-analysis';
import type {
  Against,
  AppropriationStage,
  BridgeStep,
  Cause,
  CountrySpending,
  Line as LineFigures,
  ProjectLine,
  PurposeLine,
  RestLine,
  ToBeExplained,
} from './underspend-analysis.answer';

const BUDGETS = 'budgets:read' as const;
const EXPLANATION = { explanation: PROJECTS } as const;
const COMPOSITION = { composition: PROJECTS } as const;

/** How one figure of the analysis came about: its value is the one of the answer, and its parts are figures of it. */
export function explainedAnalysis(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  against: Against,
  figure: string,
  knownAt?: CalendarDate,
): FigureExplanation {
  const whole = wholeAnalysis(view, sourceOf, budgetYear, asOf, scopes, against);
  return explain(explainableAnalysis(whole, scopes, knownAt), figure);
}

export function explainableAnalysis(
  whole: WholeAnalysis,
  scopes: ReadonlySet<Scope>,
  knownAt?: CalendarDate,
): Explainable {
  const { year, asOf, against, sources } = whole.answer;
  return {
    answer: answerInFull(whole),
    catalogue: catalogueOf(whole),
    scopes,
    address: `/v1/underspend-analyses/${year}`,
    parameters: `?asOf=${asOf}&against=${against}${knownIn(knownAt)}`,
    head: whole.answer,
    sources,
  };
}

/** The answer shows the largest rows; every row can be explained. */
function answerInFull({ answer, rows, facts }: WholeAnalysis): object {
  const isShown = answer.causes !== undefined;
  return {
    ...answer,
    projects: isShown ? rows.projects : undefined,
    causes: isShown ? facts.causes : undefined,
    countries: { ...answer.countries, countries: rows.countries },
    explanation: {
      ...answer.explanation,
      toBeExplained: rows.toBeExplained.map((gap) => ({
        ...gap,
        id: gap.code === null ? gap.kind : `${gap.kind}-${gap.code}`,
      })),
    },
  };
}

const plus = (figure: string): Part => ({ sign: 'plus', figure });
const minus = (figure: string): Part => ({ sign: 'minus', figure });
const label = (nl: string, en: string): Bilingual => ({ nl, en });

const pathOf = ({ number, code }: PurposeLine) => `${number === null ? 'themes' : 'priorities'}.${code}`;

function catalogueOf(whole: WholeAnalysis): Entry[] {
  const { answer, facts, rows } = whole;
  const { earmarks, allocations } = facts.appropriation;
  const own = rows.purposes.filter(({ hasOwnAppropriation }) => hasOwnAppropriation);
  const others = rows.purposes.filter(({ hasOwnAppropriation }) => !hasOwnAppropriation);
  const ofPurpose = (code: string) => facts.commitments.filter(({ purpose }) => purpose === code);
  const links = linksOf(facts.year.year, facts.asOf);

  const purposeFigures: Explained<PurposeLine>[] = [
    {
      figure: 'appropriated',
      formula: 'purpose-appropriation',
      parts: ({ row: { code } }) => [
        ...earmarks.filter(({ purpose }) => purpose === code).map((part) => links.earmark(part)),
        ...allocations.filter(({ purpose }) => purpose === code).map((part) => links.allocation(part)),
      ],
      records: () => [links.earmarks],
      histories: () => [links.history],
    },
    { figure: 'spent', formula: 'spent', ...links.expenditures((row: PurposeLine) => `purpose=${row.code}`) },
    ...lineFigures<PurposeLine>(
      ({ code }) => ofPurpose(code),
      ({ code }) => facts.causes.filter(({ target }) => target.purpose === code),
      links,
    ),
    ...besideFigures<PurposeLine>(links, ({ code }) => `&purpose=${code}`),
  ];

  return [
    ...figuresOfLine<WholeAnalysis['answer']['programme']>('programme', [
      {
        figure: 'appropriated',
        formula: 'base',
        parts: () => [plus(`programme.stages.${STAGE_FIELDS[answer.against]}`)],
      },
      {
        figure: 'spent',
        formula: 'spent-in-total',
        parts: () => rows.purposes.map((line) => plus(`${pathOf(line)}.spent`)),
        ...links.bookings('expenditures', ''),
        ...links.controlTotal(facts.year.statedSpending?.provenance),
      },
      ...lineFigures<LineFigures>(
        () => facts.commitments,
        () => facts.causes,
        links,
      ),
      ...besideFigures(links, () => ''),
      {
        figure: 'earmarked',
        formula: 'earmarked',
        parts: () => earmarks.map((part) => links.earmark(part)),
        records: () => [links.earmarks],
        histories: () => [links.history],
      },
      {
        figure: 'allocated',
        formula: 'allocated',
        parts: () => allocations.map((part) => links.allocation(part)),
        histories: () => [links.history],
      },
      {
        figure: 'unallocated',
        formula: 'unallocated',
        parts: () => [
          plus('programme.appropriated'),
          minus('programme.earmarked'),
          ...(facts.year.allocation ? [minus('programme.allocated')] : []),
          plus('programme.overprogrammed'),
        ],
      },
      {
        figure: 'overprogrammed',
        formula: 'overprogrammed',
        parts: () => [
          plus('programme.earmarked'),
          ...(facts.year.allocation ? [plus('programme.allocated')] : []),
          plus('programme.unallocated'),
          minus('programme.appropriated'),
        ],
      },
      ...stageFigures(answer.programme.byStage, links.history),
      {
        figure: 'controlTotal.stated',
        formula: 'control-total',
        ...links.controlTotal(facts.year.statedSpending?.provenance),
        records: () => [links.controlTotals],
        histories: () => [links.history],
      },
      { figure: 'controlTotal.booked', formula: 'spent', ...links.bookings('expenditures', '') },
      {
        figure: 'controlTotal.difference',
        formula: 'control-difference',
        parts: () => [plus('programme.controlTotal.booked'), minus('programme.controlTotal.stated')],
      },
      ...compositionFigures(rows.projects ?? [], links),
    ]),
    ...figuresOfLine<BridgeStep>('programme.bridge.*', [
      {
        figure: 'change',
        formula: 'bridge-step',
        parts: ({ row }) => ofStep(row.step, changesIn(answer.programme.byStage)).map(changeOf),
        histories: () => [links.history],
      },
    ]),
    ...figuresOfLine<AppropriationStage>('programme.byStage.*', [
      {
        figure: 'change',
        formula: 'change',
        records: ({ row }) => [`${links.mutations}/${row.mutationId}`],
        histories: () => [links.history],
        provenance: ({ row }) =>
          facts.year.mutations
            .filter(({ mutationId }) => mutationId === row.mutationId)
            .map(({ provenance }) => ({ of: provenance, scope: BUDGETS })),
      },
      {
        figure: 'appropriated',
        formula: 'after-change',
        parts: ({ row }) =>
          answer.programme.byStage
            .slice(0, answer.programme.byStage.findIndex(({ mutationId }) => mutationId === row.mutationId) + 1)
            .map(changeOf),
      },
    ]),
    ...figuresOfLine('priorities.*', purposeFigures),
    ...figuresOfLine('themes.*', purposeFigures),
    ...figuresOfLine<RestLine>('rest', [
      { figure: 'appropriated', formula: 'rest-appropriation', parts: () => [plus('programme.unallocated')] },
      {
        figure: 'spent',
        formula: 'spent-on-rest',
        parts: () =>
          others.every(({ spent }) => spent !== null)
            ? others.map((line) => plus(`${pathOf(line)}.spent`))
            : [plus('programme.spent'), ...own.map((line) => minus(`${pathOf(line)}.spent`))],
      },
      ...lineFigures<RestLine>(
        ({ purposes }) => facts.commitments.filter(({ purpose }) => purposes.includes(purpose)),
        ({ purposes }) =>
          facts.causes.filter(({ target }) => target.purpose !== null && purposes.includes(target.purpose)),
        links,
      ),
    ]),
    ...projectFigures(whole, links),
    ...placeFigures(answer.countries.countries ?? [], rows.countries ?? [], links),
    ...figuresOfLine<Cause>('causes.*', [
      {
        figure: 'amount',
        formula: 'cause',
        block: { causes: PROJECTS },
        records: ({ row }) => [row.links.self],
        histories: ({ row }) => [`${row.links.self}/history`],
        provenance: ({ row }) => [{ of: row.provenance, scope: PROJECTS }],
      },
    ]),
    ...figuresOfLine<object>('explanation', [
      {
        figure: 'explained',
        formula: 'of-the-line',
        block: EXPLANATION,
        parts: () => [plus('programme.explanation.explained')],
      },
      {
        figure: 'unexplained',
        formula: 'of-the-line',
        block: EXPLANATION,
        parts: () => [plus('programme.explanation.unexplained')],
      },
    ]),
    ...figuresOfLine<ToBeExplained>('explanation.toBeExplained.*', [
      {
        figure: 'underspend',
        formula: 'of-the-line',
        block: EXPLANATION,
        parts: ({ row }) => [plus(`${lineOfGap(row, rows.purposes)}.underspend`)],
      },
      {
        figure: 'unexplained',
        formula: 'of-the-line',
        block: EXPLANATION,
        parts: ({ row }) => [plus(`${lineOfGap(row, rows.purposes)}.explanation.unexplained`)],
      },
    ]),
  ];
}

const STAGE_FIELDS = {
  draft: 'draft',
  adopted: 'adopted',
  'first-supplementary': 'firstSupplementary',
  'second-supplementary': 'secondSupplementary',
  current: 'current',
} as const;

function lineOfGap({ kind, code }: ToBeExplained, purposes: readonly PurposeLine[]): string {
  if (kind === 'rest' || code === null) return 'rest';
  const purpose = kind === 'purpose' && purposes.find((line) => line.code === code);
  return purpose ? pathOf(purpose) : `projects.${code}`;
}

/** The figures that the programme, a purpose and the rest compute in one way. */
function lineFigures<Row>(
  commitmentsOf: (row: Row) => readonly Commitment[],
  causesOf: (row: Row) => readonly Cause[],
  { commitment }: Links,
): Explained<Row>[] {
  const of =
    (figure: string) =>
    ({ path }: Line<Row>) =>
      `${path}.${figure}`;
  const [appropriated, spent, legallyCommitted, underspend] = [
    of('appropriated'),
    of('spent'),
    of('legallyCommitted'),
    of('underspend'),
  ];
  return [
    {
      figure: 'commitmentsEntered',
      formula: 'commitments-entered',
      parts: ({ row }) => commitmentsOf(row).map((one) => commitment(one, one.entered)),
    },
    {
      figure: 'outstanding',
      formula: 'outstanding',
      parts: ({ row }) => commitmentsOf(row).map((one) => commitment(one, one.outstanding)),
    },
    {
      figure: 'legallyCommitted',
      formula: 'legally-committed',
      parts: (line) => [plus(spent(line)), ...commitmentsOf(line.row).map((one) => commitment(one, one.open))],
    },
    { figure: 'underspend', formula: 'underspend', parts: (line) => [plus(appropriated(line)), minus(spent(line))] },
    {
      figure: 'underspendRate',
      formula: 'underspend-rate',
      parts: (line) => [
        { sign: 'part', figure: underspend(line) },
        { sign: 'whole', figure: appropriated(line) },
      ],
    },
    {
      figure: 'notCommitted',
      formula: 'not-committed',
      parts: (line) => [plus(appropriated(line)), minus(legallyCommitted(line))],
    },
    {
      figure: 'notPaidOut',
      formula: 'not-paid-out',
      parts: (line) => [plus(legallyCommitted(line)), minus(spent(line))],
    },
    ...explanationFigures(causesOf),
  ];
}

function explanationFigures<Row>(causesOf: (row: Row) => readonly Cause[]): Explained<Row>[] {
  return [
    {
      figure: 'explanation.explained',
      formula: 'explained',
      block: EXPLANATION,
      // A cause without an amount is not quantified, which is not zero: with no other, what is explained is unknown.
      parts: ({ row }) => {
        const causes = causesOf(row);
        const quantified = causes.filter(({ amount }) => amount !== null);
        return (quantified.length > 0 ? quantified : causes).map(({ id }) => plus(`causes.${id}.amount`));
      },
    },
    {
      figure: 'explanation.unexplained',
      formula: 'unexplained',
      block: EXPLANATION,
      parts: ({ path }) => [plus(`${path}.underspend`), minus(`${path}.explanation.explained`)],
    },
  ];
}

function besideFigures<Row>({ refunds, budget, asOf }: Links, filter: (row: Row) => string): Explained<Row>[] {
  return [
    {
      figure: 'receipts',
      formula: 'receipts',
      records: ({ row }) => [`${refunds}?treatment=receipt&receivedTo=${asOf}${filter(row)}`],
      histories: () => [`${refunds}/{id}/history`],
    },
    {
      figure: 'openAdvances',
      formula: 'open-advances',
      records: ({ row }) => [`${budget}/expenditures?bookedTo=${asOf}${filter(row)}`],
      histories: () => [`${budget}/expenditures/{id}/history`],
    },
  ];
}

const changesIn = (byStage: readonly AppropriationStage[]) => byStage.filter(({ stage }) => stage !== 'final-act');
const changeOf = ({ mutationId }: AppropriationStage) => plus(`programme.byStage.${mutationId}.change`);

function stageFigures(byStage: readonly AppropriationStage[], history: string): Explained<object>[] {
  const changes = changesIn(byStage);
  const stage = (figure: string, parts: () => Part[]): Explained<object> => ({
    figure: `stages.${figure}`,
    formula: 'stage',
    parts,
    histories: () => [history],
  });
  return [
    ...(['draft', 'adopted', 'first-supplementary', 'second-supplementary'] as const).map((reached) =>
      stage(STAGE_FIELDS[reached], () => upTo(reached, changes).map(changeOf)),
    ),
    stage('current', () => changes.map(changeOf)),
    stage('finalAct', () => byStage.map(changeOf)),
  ];
}

function compositionFigures(projects: readonly ProjectLine[], links: Links): Explained<object>[] {
  const plans = (sign: typeof plus) => projects.map(({ id }) => sign(`projects.${id}.plan`));
  return [
    {
      figure: 'composition.unprogrammed',
      formula: 'unprogrammed',
      block: COMPOSITION,
      parts: () => [plus('programme.appropriated'), ...plans(minus), plus('programme.composition.overprogrammed')],
    },
    {
      figure: 'composition.overprogrammed',
      formula: 'planned-above',
      block: COMPOSITION,
      parts: () => [...plans(plus), minus('programme.appropriated'), plus('programme.composition.unprogrammed')],
    },
    {
      figure: 'composition.projects',
      formula: 'left-of-plans',
      block: COMPOSITION,
      parts: () => projects.map(({ id }) => plus(`projects.${id}.underspend`)),
    },
    {
      figure: 'composition.outsideProjects',
      formula: 'outside-projects',
      block: COMPOSITION,
      ...links.bookings('expenditures', ''),
    },
  ];
}

function projectFigures({ facts }: WholeAnalysis, links: Links): Entry[] {
  const commitmentsOf = ({ id }: ProjectLine) => facts.commitmentsByProject.get(id) ?? [];
  const block = { projects: PROJECTS } as const;
  const figures: Explained<ProjectLine>[] = [
    {
      figure: 'plan',
      formula: 'plan',
      records: ({ row }) => [row.links.project],
      histories: ({ row }) => [`${row.links.project}/history`],
      provenance: ({ row }) => {
        const project = facts.projects.get(row.id);
        return project ? [{ of: project.provenance, scope: PROJECTS }] : [];
      },
    },
    { figure: 'spent', formula: 'spent', ...links.expenditures((row: ProjectLine) => `project=${row.id}`) },
    {
      figure: 'legallyCommitted',
      formula: 'legally-committed',
      parts: ({ path, row }) => [
        plus(`${path}.spent`),
        ...commitmentsOf(row).map((one) => links.commitment(one, one.open)),
      ],
    },
    {
      figure: 'underspend',
      formula: 'project-underspend',
      parts: ({ path }) => [plus(`${path}.plan`), minus(`${path}.spent`)],
    },
    {
      figure: 'notPaidOut',
      formula: 'not-paid-out',
      parts: ({ path }) => [plus(`${path}.legallyCommitted`), minus(`${path}.spent`)],
    },
    ...explanationFigures<ProjectLine>(({ id }) => facts.causesByProject.get(id) ?? []),
  ];
  return figuresOfLine(
    'projects.*',
    figures.map((figure) => ({ ...figure, block })),
  );
}

function placeFigures(shown: readonly CountrySpending[], all: readonly CountrySpending[], links: Links): Entry[] {
  const others = all.filter((country) => !shown.includes(country));
  return [
    ...figuresOfLine<CountrySpending>('countries.countries.*', [
      {
        figure: 'spent',
        formula: 'spent-in-place',
        ...links.expenditures((row: CountrySpending) => `country=${row.country}`),
      },
    ]),
    ...figuresOfLine<object>('countries', [
      {
        figure: 'otherCountries',
        formula: 'other-countries',
        parts: () => others.map(({ country }) => plus(`countries.countries.${country}.spent`)),
      },
      ...(['regional', 'global', 'unattributed'] as const).map((figure): Explained<object> => ({
        figure,
        formula: 'spent-in-place',
        ...links.bookings('expenditures', ''),
      })),
    ]),
  ];
}

type Links = ReturnType<typeof linksOf>;

/** The records that figures of a year are made of, and their events. */
function linksOf(year: Year, asOf: CalendarDate) {
  const budget = `/v1/budgets/${year}`;
  const history = `${budget}/history`;
  const bookings = (kind: 'expenditures', filter: string) => ({
    records: () => [`${budget}/${kind}?bookedTo=${asOf}${filter}`],
    histories: () => [`${budget}/${kind}/{id}/history`],
  });
  return {
    budget,
    asOf,
    history,
    bookings,
    mutations: `${budget}/mutations`,
    earmarks: `${budget}/earmarks`,
    refunds: `${budget}/refunds`,
    controlTotals: `${budget}/control-totals`,
    expenditures: <Row>(filter: (row: Row) => string) => ({
      records: ({ row }: Line<Row>) => [
        `${budget}/expenditures?bookedTo=${asOf}&${filter(row)}`,
        ...(filter(row).startsWith('country') ? [] : [`${budget}/refunds?receivedTo=${asOf}&${filter(row)}`]),
      ],
      histories: () => [`${budget}/expenditures/{id}/history`],
    }),
    earmark: ({ purpose, figure, provenance }: PurposePart): Part => ({
      sign: 'plus',
      name: label(`Oormerk: ${purpose}`, `Earmark: ${purpose}`),
      value: figure,
      scope: BUDGETS,
      record: `${budget}/earmarks/${purpose}`,
      history,
      provenance,
    }),
    allocation: ({ purpose, figure, provenance }: PurposePart): Part => ({
      sign: 'plus',
      name: label(`Verdeling: ${purpose}`, `Allocation: ${purpose}`),
      value: figure,
      scope: BUDGETS,
      record: `${budget}/allocation`,
      history,
      provenance,
    }),
    commitment: ({ commitmentId: id }: Commitment, value: Commitment['open']): Part => ({
      sign: 'plus',
      name: label(`Verplichting: ${id}`, `Commitment: ${id}`),
      value,
      scope: BUDGETS,
      record: `/v1/commitments/${id}`,
      history: `/v1/commitments/${id}/history`,
    }),
    controlTotal: (provenance: PurposePart['provenance'] | undefined) => ({
      provenance: () => (provenance ? [{ of: provenance, scope: BUDGETS }] : []),
    }),
  };
}
