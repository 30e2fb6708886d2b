import { absolute, Figure, minus } from '../figures/figure';
import { isReportedInFull, isTotalSpendingKnown } from '../figures/reported-figures';
import { type Told, UNTOLD } from '../figures/tally';
import { lineOf } from './line';
import type { ControlTotalCheck, ProgrammeFigures } from './underspend-analysis.answer';
import type { YearFacts } from './year-facts';

export function programmeLine(facts: YearFacts): ProgrammeFigures {
  const { year, reporting, appropriation, commitments, causes } = facts;
  const { appropriated, ...parts } = appropriation;
  const controlTotal = controlTotalOf(facts);
  const line = lineOf(
    {
      appropriated,
      spent: totalSpent(facts, controlTotal),
      commitments,
      committedReported: isReportedInFull(reporting, 'committed'),
      causes,
    },
    facts,
  );
  const budget = `/v1/budgets/${year.year}`;
  return {
    ...line,
    receipts: line.spent ? facts.receipts.total.figure() : null,
    openAdvances: line.spent ? facts.openAdvances.total.figure() : null,
    stages: parts.stages,
    bridge: parts.bridge,
    byStage: parts.byStage,
    earmarked: parts.earmarked,
    allocated: parts.allocated,
    unallocated: parts.unallocated,
    overprogrammed: parts.overprogrammed,
    controlTotal,
    links: {
      mutations: `${budget}/mutations`,
      earmarks: `${budget}/earmarks`,
      expenditures: `${budget}/expenditures`,
      refunds: `${budget}/refunds`,
    },
  };
}

/**
 * A total that its source states for the year is not known inside the year. Where what was booked is exactly the stated
 * total, it is as exact as it was stated, however rough its parts.
 */
function totalSpent({ year, reporting, spending }: YearFacts, controlTotal: ControlTotalCheck | null): Told {
  if (!isTotalSpendingKnown(reporting)) {
    const isStatedForTheYear = isTotalSpendingKnown({ ...reporting, statesTotal: year.statedSpending !== null });
    return isStatedForTheYear ? { figure: null, isTold: true } : UNTOLD;
  }
  const spent = spending.inTotal();
  const { stated, difference } = controlTotal ?? {};
  if (!spent.figure || difference?.cents !== 0n || !stated || stated.precision >= spent.figure.precision) return spent;
  return { ...spent, figure: new Figure(spent.figure.cents, { ...spent.figure, precision: stated.precision }) };
}

/** The source states the total of the whole year; before the year has ended there is nothing to compare. */
function controlTotalOf({ year, hasEnded, spending }: YearFacts): ControlTotalCheck | null {
  if (!year.statedSpending || !hasEnded) return null;
  const stated = Figure.stated(year.statedSpending.amount, year.statedSpending.provenance);
  const booked = spending.inTotal().figure;
  const difference = minus(booked, stated);
  const off = difference && absolute(difference.cents);
  return { stated, booked, difference, agrees: off === null ? null : off * 2n <= stated.precision };
}
