import { type Change, ControlTotalRecorded, eventUnlessSame } from '@imd/contracts';
import { toMoney, type Refusal } from '@imd/kernel';
import { replaceOne } from './budget-parts';
import type { BudgetYear, ControlTotal } from './budget-year';
import { requireYearTotal } from './year-total';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `recordControlTotal` documents these refusals. */
export const CONTROL_TOTAL_REFUSALS: readonly Refusal[] = [yearTotalTooLarge];

/** A later document can still give a total of a closed year. */
export function recordControlTotal(year: BudgetYear, total: ControlTotal): Change<BudgetYear> {
  requireYearTotal('amount', total.amount);
  const before = controlTotalOf(year, total.figure);
  const data = (of: ControlTotal) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  return {
    state: { ...year, controlTotals: replaceOne(year.controlTotals, total, ({ figure }) => figure) },
    events: eventUnlessSame(ControlTotalRecorded, before && data(before), data(total)),
  };
}

export function controlTotalOf(year: BudgetYear, of: ControlTotal['figure']): ControlTotal | null {
  return year.controlTotals.find(({ figure }) => figure === of) ?? null;
}
