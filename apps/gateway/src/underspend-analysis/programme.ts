import { Figure, minus } from '../figures/figure';
import { isReportedInFull, isTotalSpendingKnown } from '../figures/reported-figures';
import { UNTOLD } from '../figures/tally';
import { lineOf } from './line';
import type { ControlTotalCheck, ProgrammeFigures } from './underspend-analysis.answer';
import type { YearFacts } from './year-facts';

export function programmeLine(facts: YearFacts): ProgrammeFigures {
  const { year, reporting, appropriation, spending, commitments, causes } = facts;
  const { byStage, earmarked, allocated, unallocated, appropriated } = appropriation;
  const controlTotal = controlTotalOf(facts);
  const line = lineOf(
    {
      appropriated,
      spent: isTotalSpendingKnown(reporting) ? spending.inTotal() : UNTOLD,
      commitments,
      committedReported: isReportedInFull(reporting, 'committed'),
      causes,
    },
    facts,
  );
  const budget = `/v1/budgets/${year.year}`;
  return {
    ...line,
    byStage,
    earmarked,
    allocated,
    unallocated,
    controlTotal,
    links: {
      mutations: `${budget}/mutations`,
      earmarks: `${budget}/earmarks`,
      expenditures: `${budget}/expenditures`,
    },
  };
}

/** The source states the total of the whole year; before the year has ended there is nothing to compare. */
function controlTotalOf({ year, hasEnded, spending }: YearFacts): ControlTotalCheck | null {
  if (!year.statedSpending || !hasEnded) return null;
  const stated = Figure.stated(year.statedSpending.amount, year.statedSpending.provenance);
  const booked = spending.inTotal().figure;
  const difference = minus(booked, stated);
  const off = difference && (difference.cents < 0n ? -difference.cents : difference.cents);
  return { stated, booked, difference, agrees: off === null ? null : off * 2n <= stated.precision };
}
