import { fromMoney } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { allocationAnswer, allocationPath } from '../answers/budget-year.answer';
import { setAllocation } from '../domain/budget-allocation';
import type { Allocation } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetAllocationRequest } from './set-allocation.request';

export function setAllocationUseCase({ year }: BudgetYearPath, request: SetAllocationRequest): UseCase {
  const allocation: Allocation = {
    parts: request.parts.map(({ purpose, amount }) => ({
      purpose,
      amount: fromMoney(amount, 'parts'),
    })),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => setAllocation(budgetYear, allocation),
    answer: (budgetYear) => budgetYear.allocation && allocationAnswer(budgetYear.allocation),
    path: allocationPath(year),
  });
}
