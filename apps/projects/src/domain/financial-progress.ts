import type { Cents, Marks, TotalMarks, Year } from '@imd/kernel';
import { combineMarks, firstDayOf, fromTotalMarks, lastDayOf, sumCents, UNMARKED } from '@imd/kernel';
import { prioritiesOf } from '@imd/contracts';
import { endOf, startOf, type Dates, type YearPlan } from './project';
import type { Priorities } from './project-priorities';

/** The budget service tells these of a project's money in a year. */
export type Measure = 'committed' | 'released' | 'paid' | 'reversed' | 'refunded';

/** A total adds up the bookings of one measure. */
export interface BookedTotal extends TotalMarks {
  readonly projectId: string;
  readonly year: Year;
  readonly measure: Measure;
  readonly cents: Cents;
}

/** Nobody reported this figure of a year, for the year as a whole or for one purpose. */
export interface ReportingGap {
  readonly year: Year;
  readonly figure: string;
  readonly purpose: string | null;
}

export interface Amount extends Marks {
  readonly cents: Cents;
}

/** Null says that nobody reported the figure; a year without bookings has zero. */
export interface YearProgress {
  readonly year: Year;
  readonly planned: Cents | null;
  /** Commitments count in the year in which they were made; releases are subtracted in the year of theirs. */
  readonly committed: Amount | null;
  readonly released: Amount | null;
  /** Reversals, and refunds of the same year, are subtracted. */
  readonly spent: Amount | null;
  readonly reversed: Amount | null;
  /** Money back in the same year. */
  readonly refunded: Amount | null;
}

/** A year counts when the project has a plan, a booking or an unreported figure in it. */
export function financialProgress(
  project: Priorities & Dates & { readonly plans: readonly Pick<YearPlan, 'year' | 'amount'>[] },
  totals: readonly BookedTotal[],
  gaps: readonly ReportingGap[],
): readonly YearProgress[] {
  const purposes = prioritiesOf(project).map(({ priority }) => priority);
  const itsGaps = gaps.filter(
    ({ year, purpose }) => ranIn(project, year) && (purpose === null || purposes.includes(purpose)),
  );
  const years = new Set([...project.plans, ...totals, ...itsGaps].map(({ year }) => year));
  return [...years].sort().map((year) => {
    const unreported = (...figures: string[]) =>
      itsGaps.some((gap) => gap.year === year && figures.includes(gap.figure));
    const sum = (plus: Measure, ...minus: Measure[]) => add(totals, year, plus, minus);
    const committed = !unreported('committed');
    const spent = !unreported('spent', 'spent-by-project');
    return {
      year,
      planned: project.plans.find((plan) => plan.year === year)?.amount ?? null,
      committed: committed ? sum('committed', 'released') : null,
      released: committed ? sum('released') : null,
      spent: spent ? sum('paid', 'reversed', 'refunded') : null,
      reversed: spent ? sum('reversed') : null,
      refunded: spent ? sum('refunded') : null,
    };
  });
}

function add(totals: readonly BookedTotal[], year: Year, plus: Measure, minus: readonly Measure[]): Amount {
  const parts = totals.filter((total) => total.year === year && [plus, ...minus].includes(total.measure));
  return {
    cents: sumCents(parts.map(({ measure, cents }) => (measure === plus ? cents : -cents))),
    ...parts.map(fromTotalMarks).reduce(combineMarks, UNMARKED),
  };
}

/** A project without an end goes on. */
function ranIn(dates: Dates, year: Year): boolean {
  const end = endOf(dates);
  return startOf(dates) <= lastDayOf(year) && (end === null || end >= firstDayOf(year));
}
