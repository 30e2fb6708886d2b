import { calendarDay, fromMoney } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { closingAnswer, closingPath } from '../answers/budget-year.answer';
import { closeBudgetYear } from '../domain/budget-closing';
import { requireDate } from '../domain/dates';
import { budgetYears } from '../persistence/budget-year.schema';
import type { CloseBudgetYearRequest } from './close-budget-year.request';

export function closeBudgetYearUseCase({ year }: BudgetYearPath, request: CloseBudgetYearRequest): UseCase {
  const closing = {
    closedOn: request.closedOn,
    carryOverRequested: fromMoney(request.carryOverRequested, 'carryOverRequested'),
    lapsed: fromMoney(request.lapsed, 'lapsed'),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear, _, { now }) => {
      requireDate('closing', closing.closedOn, year, calendarDay(now));
      return closeBudgetYear(budgetYear, closing);
    },
    answer: (budgetYear) => budgetYear.closing && closingAnswer(budgetYear.closing),
    path: closingPath(year),
  });
}
