import { fromMoney } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { earmarkAnswer, earmarkPath } from '../answers/budget-year.answer';
import { earmarkOf, setEarmark } from '../domain/budget-earmarks';
import type { Earmark } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { EarmarkPath } from '../paths';
import type { SetEarmarkRequest } from './set-earmark.request';

export function setEarmarkUseCase({ year, purpose }: EarmarkPath, request: SetEarmarkRequest): UseCase {
  const earmark: Earmark = {
    purpose,
    amount: fromMoney(request.amount, 'amount'),
    mutationId: request.mutation ?? null,
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => setEarmark(budgetYear, earmark),
    answer: (budgetYear) => {
      const present = earmarkOf(budgetYear, purpose);
      return present && earmarkAnswer(present);
    },
    path: earmarkPath(year, purpose),
  });
}
