import { MUTATION_STAGES } from '@imd/contracts';
import { type CalendarDate, fromMoney, type Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { Figure } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import type { SourceOf } from '../../sources/sources';
import { appropriationOf, BRIDGE_STEPS, mutationsInForce, stepOf } from '../appropriation';
import { openedYear } from '../underspend-analysis';
import { budgetLinesOf, frameworksOf, type Mutation, type YearDocument } from '../underspend-analysis.read-model';
import { lineIn } from './budget-table';
import type { MutationTable, MutationTableRow } from './mutation-table.answer';

const UNDATED = ['earmarks', 'budget-lines'] as const;

type Column = MutationTable['columns'][number];

/** How the budget of a year went from what was adopted to what it ended on, by purpose, stage and kind of change. */
export function mutationTable(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
): MutationTable {
  const year = openedYear(view, budgetYear);
  const inForce = mutationsInForce(year, asOf);
  const columns = columnsOf(inForce);
  const isAdopted = appropriationOf(year, asOf, 'current').stages.adopted !== null;
  const amountsOf = (mutations: readonly Mutation[]) => amounts(mutations, columns, isAdopted);
  const labels = labelsOf(view, year);
  const lines = budgetLinesOf(view);
  const rowOf = (purpose: string | null, mutations: readonly Mutation[]): MutationTableRow => {
    const {
      chapter = null,
      article = null,
      subArticle = null,
    } = (purpose !== null && lineIn(year.year, lines.get(purpose))) || {};
    const label = (purpose !== null && labels.get(purpose)) || null;
    return { purpose, label, chapter, article, subArticle, ...amountsOf(mutations) };
  };
  const byPurpose = groupedBy(inForce, (mutation) => purposeOf(mutation, year));
  const self = `/v1/budget-tables/${year.year}/mutations`;
  return {
    year: year.year,
    asOf,
    title: year.title,
    invented: inForce.some(({ provenance }) => provenance.invented),
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget') },
    columns,
    rows: [...byPurpose]
      .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
      .map(([purpose, mutations]) => rowOf(purpose, mutations)),
    total: rowOf(null, inForce),
    links: { self, mutations: `/v1/budgets/${year.year}/mutations` },
  };
}

function labelsOf(view: ImageView, { framework: code }: YearDocument) {
  const framework = frameworksOf(view).get(code);
  const purposes = [...(framework?.priorities ?? []), ...(framework?.themes ?? [])];
  return new Map(purposes.map((purpose) => [purpose.code, purpose.label]));
}

/** A mutation is of the purpose that it names, or of the one whose earmark is all of it. */
function purposeOf({ mutationId, purpose, cash }: Mutation, { earmarks }: YearDocument): string | null {
  if (purpose != null) return purpose;
  const [earmark, ...others] = earmarks.filter((each) => each.mutationId === mutationId);
  const isAll = earmark && others.length === 0 && fromMoney(earmark.amount) === fromMoney(cash);
  return isAll ? earmark.purpose : null;
}

const isChange = (mutation: Mutation) => BRIDGE_STEPS.some((step) => step === stepOf(mutation));
const isFinalAct = ({ stage }: Mutation) => stage === 'final-act';

function columnsOf(mutations: readonly Mutation[]): Column[] {
  return BRIDGE_STEPS.flatMap((step) =>
    MUTATION_STAGES.filter((nature) => mutations.some(isOf({ step, nature }))).map((nature) => ({ step, nature })),
  );
}

const isOf =
  ({ step, nature }: Column) =>
  (mutation: Mutation) =>
    stepOf(mutation) === step && mutation.stage === nature;

/** Of a year without a budget nothing is known; a part of one that nothing changed did not change. */
function amounts(mutations: readonly Mutation[], columns: readonly Column[], isAdopted: boolean) {
  const isKnown = mutations.length > 0;
  const beforeFinalAct = mutations.filter((mutation) => !isFinalAct(mutation));
  return {
    adopted: isKnown && isAdopted ? total(beforeFinalAct.filter((mutation) => !isChange(mutation))) : null,
    changes: columns.map((column) => total(mutations.filter(isOf(column)))),
    current: isKnown ? total(beforeFinalAct) : null,
    finalAct: isKnown ? total(mutations.filter(isFinalAct)) : null,
    final: isKnown ? total(mutations) : null,
  };
}

function total(mutations: readonly Mutation[]): Figure {
  return mutations.reduce((sum, { cash, provenance }) => sum.plus(Figure.stated(cash, provenance)), Figure.NOTHING);
}
