import { ESTIMATED_YEARS } from '@imd/contracts';
import { type CalendarDate, lastDayOf, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { Figure, minus, rate, sum } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import { isReportedInFull } from '../../figures/reported-figures';
import { type Commitment, commitmentsAt } from '../commitments';
import { programmeLine } from '../programme';
import { purposeLines } from '../purposes';
import type { PurposeLine } from '../underspend-analysis.answer';
import {
  type CommitmentTotal,
  documentsOfYear,
  slicesOfYear,
  type YearDocument,
  yearsOf,
} from '../underspend-analysis.read-model';
import { type YearFacts, yearFacts } from '../year-facts';
import { type BudgetTableCell, type TABLE_BASES, YEARS_BEFORE } from './budget-table.answer';

/** One year of the table, before rounding. */
export interface BudgetColumn {
  readonly year: Year;
  readonly basis: (typeof TABLE_BASES)[number];
  readonly total: BudgetTableCell;
  /** What no purpose has of the appropriation; below zero where earmarks and allocations go above it. */
  readonly unallocated: BudgetTableCell;
  /** The cash of a purpose without an appropriation of its own is null: it stands in the unallocated part. */
  readonly byPurpose: ReadonlyMap<string, BudgetTableCell>;
}

export const UNKNOWN: BudgetTableCell = {
  commitments: null,
  cash: null,
  legallyCommitted: null,
  legallyCommittedShare: null,
  receipts: null,
};

/** No purpose stands here, so that no money does. */
export function nothingOf(total: BudgetTableCell): BudgetTableCell {
  const nothing = (figure: Figure | null) => figure && Figure.NOTHING;
  return {
    commitments: nothing(total.commitments),
    cash: nothing(total.cash),
    legallyCommitted: nothing(total.legallyCommitted),
    legallyCommittedShare: null,
    receipts: nothing(total.receipts),
  };
}

export function slicesOfColumns(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  const opened = [...earlierYears(year), year].filter((one) => yearsOf(view).has(String(one)));
  return [
    ...opened.flatMap((one) => slicesOfYear(view, one, asOf)),
    ...laterYears(year).map((value) => ({ collection: 'commitments', value })),
  ];
}

/** Earlier years as they ended, the budget year as it stands, and later years as it estimates them. */
export function budgetColumns(view: ImageView, budgetYear: YearDocument, asOf: CalendarDate): BudgetColumn[] {
  const { year } = budgetYear;
  const facts = yearFacts(documentsOfYear(view, year, asOf), budgetYear, asOf);
  return [
    ...earlierYears(year).map((earlier) => earlierColumn(view, earlier, asOf)),
    currentColumn(facts),
    ...laterYears(year).map((later) => estimateColumn(view, later, facts)),
  ];
}

const earlierYears = (year: Year) => Array.from({ length: YEARS_BEFORE }, (_, index) => year - YEARS_BEFORE + index);
const laterYears = (year: Year) => Array.from({ length: ESTIMATED_YEARS }, (_, index) => year + 1 + index);

function earlierColumn(view: ImageView, year: Year, asOf: CalendarDate): BudgetColumn {
  const opened = yearsOf(view).get(String(year));
  if (!opened) return { year, basis: 'realised', total: UNKNOWN, unallocated: UNKNOWN, byPurpose: new Map() };
  const facts = yearFacts(documentsOfYear(view, year, asOf), opened, asOf);
  return asOf >= lastDayOf(year) ? realisedColumn(facts) : currentColumn(facts);
}

type Realised = Pick<PurposeLine, 'commitmentsEntered' | 'spent' | 'receipts'>;

const realisedCell = ({ commitmentsEntered, spent, receipts }: Realised): BudgetTableCell => ({
  ...UNKNOWN,
  commitments: commitmentsEntered,
  cash: spent,
  receipts,
});

function realisedColumn(facts: YearFacts): BudgetColumn {
  const total = realisedCell(programmeLine(facts));
  return {
    year: facts.year.year,
    basis: 'realised',
    total,
    unallocated: nothingOf(total),
    byPurpose: new Map(purposeLines(facts).map((line) => [line.code, realisedCell(line)])),
  };
}

function currentColumn(facts: YearFacts): BudgetColumn {
  const { appropriation } = facts;
  const { appropriated, legallyCommitted } = programmeLine(facts);
  const left = minus(appropriation.unallocated, appropriation.overprogrammed);
  return {
    year: facts.year.year,
    basis: 'current',
    total: currentCell(appropriation.commitmentBudget, appropriated, legallyCommitted),
    unallocated: currentCell(null, left, legallyCommitted && Figure.NOTHING),
    byPurpose: new Map(
      purposeLines(facts).map((line) => [line.code, currentCell(null, line.appropriated, line.legallyCommitted)]),
    ),
  };
}

/** Nobody estimates money back. */
function currentCell(
  commitments: Figure | null,
  cash: Figure | null,
  legallyCommitted: Figure | null,
): BudgetTableCell {
  return { ...UNKNOWN, commitments, cash, legallyCommitted, legallyCommittedShare: rate(legallyCommitted, cash) };
}

/** An estimate is of the whole; what is promised is known of each purpose. */
function estimateColumn(view: ImageView, year: Year, facts: YearFacts): BudgetColumn {
  const { multiYearEstimate } = facts.year;
  const estimate = multiYearEstimate?.estimates.find((each) => each.year === year);
  const cash = estimate && multiYearEstimate ? Figure.stated(estimate.cash, multiYearEstimate.provenance) : null;
  const commitments = commitmentsAt(view.slice<CommitmentTotal>('commitments', year).values(), year, facts.asOf);
  const isKnown = isReportedInFull(facts.reporting, 'committed');
  const promised = (of: readonly Commitment[]) => (isKnown ? sum(of.map(({ open }) => open)) : null);
  const byPurpose = groupedBy(commitments, ({ purpose }) => purpose);
  const codes = new Set([...purposeLines(facts).map(({ code }) => code), ...byPurpose.keys()]);
  return {
    year,
    basis: 'estimate',
    total: currentCell(null, cash, promised(commitments)),
    unallocated: { ...UNKNOWN, legallyCommitted: isKnown ? Figure.NOTHING : null },
    byPurpose: new Map([...codes].map((code) => [code, currentCell(null, null, promised(byPurpose.get(code) ?? []))])),
  };
}
