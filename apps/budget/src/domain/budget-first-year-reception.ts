import { type Change, eventUnlessSame, FirstYearReceptionEstimated } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import type { BudgetYear, FirstYearReception } from './budget-year';

/** A later note can still estimate the reception of a closed year. */
export function estimateFirstYearReception(year: BudgetYear, reception: FirstYearReception): Change<BudgetYear> {
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
