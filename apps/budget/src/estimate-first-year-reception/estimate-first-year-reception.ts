import { fromMoneyOrNull } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { firstYearReceptionAnswer, firstYearReceptionPath } from '../answers/budget-year.answer';
import { estimateFirstYearReception } from '../domain/budget-first-year-reception';
import type { FirstYearReception } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { EstimateFirstYearReceptionRequest } from './estimate-first-year-reception.request';

export function estimateFirstYearReceptionUseCase(
  { year }: BudgetYearPath,
  request: EstimateFirstYearReceptionRequest,
): UseCase {
  const reception: FirstYearReception = {
    note: request.note,
    estimate: fromMoneyOrNull(request.estimate ?? null, 'estimate'),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => estimateFirstYearReception(budgetYear, reception),
    answer: firstYearReceptionAnswer,
    path: firstYearReceptionPath(year),
  });
}
