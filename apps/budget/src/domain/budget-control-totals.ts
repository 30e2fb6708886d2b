import { type Change, ControlTotalRecorded, eventUnlessSame } from '@imd/contracts';
import { toMoney } from '@imd/kernel';
import { replaceOne } from './budget-parts';
import type { BudgetYear, ControlTotal } from './budget-year';

/** A later document can still give a total of a closed year. */
export function recordControlTotal(year: BudgetYear, total: ControlTotal): Change<BudgetYear> {
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
