import { type Change, eventUnlessSame, FirstYearReceptionEstimated } from '@imd/contracts';
import { toMoneyOrNull, type Refusal } from '@imd/kernel';
import type { BudgetYear, FirstYearReception } from './budget-year';
import { requireYearTotal } from './year-total';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `estimateFirstYearReception` documents these refusals. */
export const RECEPTION_REFUSALS: readonly Refusal[] = [yearTotalTooLarge];

/** A later note can still estimate the reception of a closed year. */
export function estimateFirstYearReception(year: BudgetYear, reception: FirstYearReception): Change<BudgetYear> {
  requireYearTotal('estimate', reception.estimate);
  const data = (of: FirstYearReception) => ({ year: year.year, ...of, estimate: toMoneyOrNull(of.estimate) });
  return {
    state: { ...year, firstYearReception: reception },
    events: eventUnlessSame(
      FirstYearReceptionEstimated,
      year.firstYearReception && data(year.firstYearReception),
      data(reception),
    ),
  };
}
