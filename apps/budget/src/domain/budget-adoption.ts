import { BudgetYearAdopted, type Change, eventUnlessSame } from '@imd/contracts';
import { type CalendarDate, dateOutOfPlace, type Refusal } from '@imd/kernel';
import { budgetAlreadyAdopted } from './budget-adoption.errors';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import type { Adoption, BudgetYear } from './budget-year';

/** The route that calls `adoptBudgetYear` documents these refusals. */
export const ADOPTION_REFUSALS: readonly Refusal[] = [budgetClosed, budgetAlreadyAdopted, dateOutOfPlace];

export function adoptBudgetYear(year: BudgetYear, adoption: Adoption): Change<BudgetYear> {
  const data = (of: Adoption) => ({ year: year.year, ...of });
  const events = eventUnlessSame(BudgetYearAdopted, year.adoption && data(year.adoption), data(adoption));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  if (year.adoption) throw budgetAlreadyAdopted(year.year, year.adoption.adoptedOn);
  return { state: { ...year, status: 'adopted', adoption }, events };
}

/** The day of the booking counts, not the day on which it is recorded. */
export function isBeforeAdoption(year: BudgetYear, day: CalendarDate): boolean {
  return year.adoption === null || day < year.adoption.adoptedOn;
}
