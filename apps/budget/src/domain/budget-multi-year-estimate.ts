import { type Change, ESTIMATED_YEARS, eventUnlessSame, MultiYearEstimateSet } from '@imd/contracts';
import { toMoney, type Cents, type Refusal, type Year } from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { estimateYearOutOfRange } from './budget-multi-year-estimate.errors';
import { refuseNegative, refuseTwice } from './budget-parts';
import { budgetAmountNegative, purposeSetTwice } from './budget-parts.errors';
import type { BudgetYear, MultiYearEstimate } from './budget-year';
import { requireYearTotal } from './year-total';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `setMultiYearEstimate` documents these refusals. */
export const ESTIMATE_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  estimateYearOutOfRange,
  purposeSetTwice,
  budgetAmountNegative,
  yearTotalTooLarge,
];

export function setMultiYearEstimate(year: BudgetYear, estimate: MultiYearEstimate): Change<BudgetYear> {
  const data = (of: MultiYearEstimate) => ({
    year: year.year,
    estimates: of.estimates.map((later) => ({ year: later.year, cash: toMoney(later.cash) })),
    provenance: of.provenance,
  });
  const before = year.multiYearEstimate && data(year.multiYearEstimate);
  const events = eventUnlessSame(MultiYearEstimateSet, before, data(estimate));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  for (const { year: later } of estimate.estimates) {
    if (later <= year.year || later > year.year + ESTIMATED_YEARS) throw estimateYearOutOfRange(year.year, later);
  }
  refuseTwice(estimate.estimates.map((later) => String(later.year)));
  refuseNegative(
    'estimates',
    estimate.estimates.map(({ cash }) => cash),
  );
  for (const { cash } of estimate.estimates) requireYearTotal('estimates', cash);
  return { state: { ...year, multiYearEstimate: estimate }, events };
}

/** @returns null where nobody estimated that year */
export function estimateFor(year: Pick<BudgetYear, 'multiYearEstimate'>, later: Year): Cents | null {
  return year.multiYearEstimate?.estimates.find((estimate) => estimate.year === later)?.cash ?? null;
}
