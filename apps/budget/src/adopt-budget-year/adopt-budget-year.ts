import { calendarDay } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { adoptionAnswer, adoptionPath } from '../answers/budget-year.answer';
import { adoptBudgetYear } from '../domain/budget-adoption';
import { requireDate } from '../domain/dates';
import type { Adoption } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { AdoptBudgetYearRequest } from './adopt-budget-year.request';

export function adoptBudgetYearUseCase({ year }: BudgetYearPath, request: AdoptBudgetYearRequest): UseCase {
  const adoption: Adoption = { adoptedOn: request.adoptedOn, provenance: provenanceOf(request.provenance) };
  return setPart(budgetYears, year, {
    change: (budgetYear, _, { now }) => {
      requireDate('adoption', adoption.adoptedOn, year, calendarDay(now));
      return adoptBudgetYear(budgetYear, adoption);
    },
    answer: (budgetYear) => budgetYear.adoption && adoptionAnswer(budgetYear.adoption),
    path: adoptionPath(year),
  });
}
