import { type CalendarDate, formatCents, inBothLanguages, lastDayOf, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { type Figure, rate, sum } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import { rounded, roundedParts } from '../../figures/rounded';
import type { SourceOf } from '../../sources/sources';
import { openedYear } from '../underspend-analysis';
import { budgetLinesOf, type BudgetLinesDocument, yearsOf } from '../underspend-analysis.read-model';
import { type BudgetColumn, budgetColumns, nothingOf, slicesOfColumns } from './budget-columns';
import type { BudgetTable, BudgetTableCell, BudgetTableRow } from './budget-table.answer';

/** The law's own tables are in thousands of euros. */
const STEP = 1_000_00n;
const MEASURES = ['commitments', 'cash', 'legallyCommitted', 'receipts'] as const;

/** Their events tell no day on which they count. */
const UNDATED = ['earmarks', 'allocation', 'reporting-gaps', 'multi-year-estimates', 'budget-lines'] as const;

/** A row before rounding, with the rows that add up to it. */
interface Node extends Omit<BudgetTableRow, 'cells'> {
  readonly cells: readonly BudgetTableCell[];
  readonly parts: readonly Node[];
}

type Line = Pick<BudgetLinesDocument['periods'][number], 'chapter' | 'article' | 'subArticle' | 'instrument'>;

/** A purpose can be booked at one line in one year and at another in the next. */
interface Place {
  readonly column: number;
  readonly purpose: string;
  readonly line: Line | null;
}

/** The budgetary consequences of policy: the years around a budget year by article, sub-article and instrument. */
export function budgetTable(view: ImageView, sourceOf: SourceOf, budgetYear: Year, asOf: CalendarDate): BudgetTable {
  const year = openedYear(view, budgetYear);
  const columns = budgetColumns(view, year, asOf);
  const total = totalNode(columns, placesOf(columns, budgetLinesOf(view)));
  const cells = total.cells.map((cell) => ofEachMeasure((measure) => roundedOrNull(cell[measure]), cell));
  const rows = [shown(total, cells), ...rowsOfParts(total, cells)];
  const self = `/v1/budget-tables/${year.year}`;
  return {
    year: year.year,
    asOf,
    title: year.title,
    invented: rows.some((row) => row.cells.some((cell) => MEASURES.some((measure) => cell[measure]?.invented))),
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget') },
    step: formatCents(STEP),
    years: columns.map(({ year: number, basis }) => ({ year: number, basis })),
    rows,
    links: {
      self,
      analysis: `/v1/underspend-analyses/${year.year}`,
      mutations: `${self}/mutations`,
      progressReport: `${self}/progress-report`,
    },
  };
}

/** Of a year that nobody opened nothing is read. */
export function slicesOfTable(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  return yearsOf(view).has(String(year)) ? slicesOfColumns(view, year, asOf) : [];
}

function placesOf(columns: readonly BudgetColumn[], lines: ReadonlyMap<string, BudgetLinesDocument>): Place[] {
  return columns.flatMap(({ year, byPurpose }, column) =>
    [...byPurpose.keys()].map((purpose) => ({ column, purpose, line: lineIn(year, lines.get(purpose)) })),
  );
}

/** The law books a year whole: a line that changes inside a year counts as it is on the last day. */
export function lineIn(year: Year, lines: BudgetLinesDocument | undefined): Line | null {
  const day = lastDayOf(year);
  return (
    lines?.periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ?? null
  );
}

const OF_NO_LINE = { chapter: null, article: null, subArticle: null, instrument: null };

function totalNode(columns: readonly BudgetColumn[], places: readonly Place[]): Node {
  const articles = byCode(places, ({ line }) => line && `${line.chapter} ${line.article}`).map((of) =>
    articleNode(columns, of),
  );
  const unallocated: Node = {
    ...OF_NO_LINE,
    level: 'unallocated',
    purposes: [],
    cells: columns.map((column) => column.unallocated),
    parts: [],
  };
  const purposes = purposesOf(places);
  const cells = columns.map(({ total }) => total);
  return { ...OF_NO_LINE, level: 'total', purposes, cells, parts: [...articles, unallocated] };
}

function articleNode(columns: readonly BudgetColumn[], places: readonly Place[]): Node {
  const { chapter = null, article = null } = places[0]?.line ?? {};
  const head = { ...OF_NO_LINE, chapter, article };
  const parts = byCode(places, ({ line }) => line?.subArticle ?? null).map((of) => {
    const within = { ...head, subArticle: of[0]?.line?.subArticle ?? null };
    const instruments = byCode(of, ({ line }) => instrumentOf(line)).map((ofInstrument) =>
      node(columns, { ...within, instrument: ofInstrument[0]?.line?.instrument ?? null }, 'instrument', ofInstrument),
    );
    return node(columns, within, 'sub-article', of, namedParts(instruments, 'instrument'));
  });
  return node(columns, head, 'article', places, namedParts(parts, 'subArticle'));
}

function instrumentOf(line: Place['line']): string | null {
  return line?.instrument ? inBothLanguages(line.instrument).nl : null;
}

/** A line that is not divided has no parts to show. */
function namedParts(parts: readonly Node[], by: 'subArticle' | 'instrument'): readonly Node[] {
  return parts.length === 1 && parts[0]?.[by] === null ? parts[0].parts : parts;
}

function node(
  columns: readonly BudgetColumn[],
  head: Pick<Node, keyof typeof OF_NO_LINE>,
  level: Node['level'],
  places: readonly Place[],
  parts: readonly Node[] = [],
): Node {
  const cells = columns.map((column, index) =>
    cellOf(
      column,
      places.filter((place) => place.column === index).map(({ purpose }) => purpose),
    ),
  );
  return { ...head, level, purposes: purposesOf(places), cells, parts };
}

function cellOf(column: BudgetColumn, purposes: readonly string[]): BudgetTableCell {
  const { basis, total, byPurpose } = column;
  if (purposes.length === 0) return nothingOf(total);
  // A total can be known without its parts, and is then known of the one line that has all of them.
  if (basis === 'realised' && purposes.length === byPurpose.size) return total;
  const cells = purposes.flatMap((purpose) => byPurpose.get(purpose) ?? []);
  const added = ofEachMeasure((measure) => sum(cells.map((cell) => cell[measure])), null);
  if (basis !== 'current') return added;
  const own = cells.filter(({ cash }) => cash !== null);
  const cash = own.length === 0 ? null : sum(own.map((cell) => cell.cash));
  const isWhole = own.length === cells.length;
  return { ...added, cash, legallyCommittedShare: isWhole ? rate(added.legallyCommitted, cash) : null };
}

function rowsOfParts(whole: Node, cells: readonly BudgetTableCell[]): BudgetTableRow[] {
  const byColumn = cells.map((cell, column) => fittedCells(whole, cell, column));
  return whole.parts.flatMap((part, index) => {
    const fitted = byColumn.flatMap((parts) => parts[index] ?? []);
    return [shown(part, fitted), ...rowsOfParts(part, fitted)];
  });
}

/** The cells of the parts of a row in one column, rounded to what the row shows there. */
function fittedCells({ cells, parts }: Node, cell: BudgetTableCell, column: number): BudgetTableCell[] {
  const fitted = ofMeasures((measure) =>
    roundedParts(
      cells[column]?.[measure] ?? null,
      cell[measure],
      parts.map((part) => part.cells[column]?.[measure] ?? null),
      STEP,
    ),
  );
  return parts.map((part, index) =>
    ofEachMeasure((measure) => fitted[measure][index] ?? null, part.cells[column] ?? null),
  );
}

function ofMeasures<Value>(of: (measure: (typeof MEASURES)[number]) => Value) {
  return {
    commitments: of('commitments'),
    cash: of('cash'),
    legallyCommitted: of('legallyCommitted'),
    receipts: of('receipts'),
  };
}

function ofEachMeasure(
  of: (measure: (typeof MEASURES)[number]) => Figure | null,
  like: BudgetTableCell | null,
): BudgetTableCell {
  return { ...ofMeasures(of), legallyCommittedShare: like?.legallyCommittedShare ?? null };
}

const roundedOrNull = (figure: Figure | null) => figure && rounded(figure, STEP);

const shown = ({ parts: _, ...row }: Node, cells: readonly BudgetTableCell[]): BudgetTableRow => ({ ...row, cells });

const purposesOf = (places: readonly Place[]) => [...new Set(places.map(({ purpose }) => purpose))].sort();

/** In the order of the codes; what has none is the last. */
function byCode(places: readonly Place[], codeOf: (place: Place) => string | null): Place[][] {
  return [...groupedBy(places, codeOf)]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en', { numeric: true })))
    .map(([, of]) => of);
}
