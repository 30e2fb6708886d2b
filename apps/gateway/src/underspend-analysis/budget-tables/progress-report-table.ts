import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { type Figure, minus } from '../../figures/figure';
import { rounded, roundedParts } from '../../figures/rounded';
import type { SourceOf } from '../../sources/sources';
import { programmeLine } from '../programme';
import { purposeLines } from '../purposes';
import { openedYear } from '../underspend-analysis';
import { documentsOfYear } from '../underspend-analysis.read-model';
import { yearFacts } from '../year-facts';
import type { Millions, ProgressReportTable } from './progress-report-table.answer';

const MILLION = 1_000_000_00n;
/** The report prints millions with one decimal. */
const STEP = MILLION / 10n;
const NOT_REPORTED = '--';

const UNDATED = ['earmarks', 'allocation', 'reporting-gaps'] as const;

/** Spending by priority in millions, as the progress report to parliament prints it. */
export function progressReportTable(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
): ProgressReportTable {
  const year = openedYear(view, budgetYear);
  const facts = yearFacts(documentsOfYear(view, year.year, asOf), year, asOf);
  const { appropriated, spent } = programmeLine(facts);
  const lines = purposeLines(facts);
  const total = spent && rounded(spent, STEP);
  const parts = roundedParts(
    spent,
    total,
    lines.map((line) => line.spent),
    STEP,
  );
  const budget = appropriated && rounded(appropriated, STEP);
  return {
    year: year.year,
    asOf,
    title: year.title,
    invented: [budget, total, ...parts].some((figure) => figure?.invented),
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget') },
    rows: lines.map(({ code, number, label }, index) => ({
      code,
      number,
      label,
      spent: millions(parts[index] ?? null),
    })),
    total: { appropriated: millions(budget), spent: millions(total), underspend: millions(minus(budget, total)) },
    links: {
      self: `/v1/budget-tables/${year.year}/progress-report`,
      analysis: `/v1/underspend-analyses/${year.year}`,
    },
  };
}

function millions(amount: Figure | null): Millions {
  if (!amount) return { amount, text: { nl: NOT_REPORTED, en: NOT_REPORTED } };
  const tenths = amount.cents / STEP;
  const [sign, digits] = tenths < 0n ? ['-', -tenths] : ['', tenths];
  const decimal = digits % 10n;
  const print = (point: string) => `${sign}${digits / 10n}${decimal === 0n ? '' : `${point}${decimal}`}`;
  return { amount, text: { nl: print(','), en: print('.') } };
}
