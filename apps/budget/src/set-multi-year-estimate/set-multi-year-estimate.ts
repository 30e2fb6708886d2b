import { fromMoney } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { multiYearEstimateAnswer, multiYearEstimatePath } from '../answers/budget-year.answer';
import { setMultiYearEstimate } from '../domain/budget-multi-year-estimate';
import type { MultiYearEstimate } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetMultiYearEstimateRequest } from './set-multi-year-estimate.request';

export function setMultiYearEstimateUseCase({ year }: BudgetYearPath, request: SetMultiYearEstimateRequest): UseCase {
  const estimate: MultiYearEstimate = {
    estimates: request.estimates.map((later) => ({
      year: later.year,
      cash: fromMoney(later.cash, 'estimates'),
    })),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => setMultiYearEstimate(budgetYear, estimate),
    answer: (budgetYear) => budgetYear.multiYearEstimate && multiYearEstimateAnswer(budgetYear.multiYearEstimate),
    path: multiYearEstimatePath(year),
  });
}
