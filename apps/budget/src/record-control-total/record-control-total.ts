import { fromMoney } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { controlTotalAnswer, controlTotalPath } from '../answers/budget-year.answer';
import { controlTotalOf, recordControlTotal } from '../domain/budget-control-totals';
import type { ControlTotal } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { ControlTotalPath } from '../paths';
import type { RecordControlTotalRequest } from './record-control-total.request';

export function recordControlTotalUseCase(
  { year, figure }: ControlTotalPath,
  request: RecordControlTotalRequest,
): UseCase {
  const total: ControlTotal = {
    figure,
    amount: fromMoney(request.amount, 'amount'),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => recordControlTotal(budgetYear, total),
    answer: (budgetYear) => {
      const present = controlTotalOf(budgetYear, figure);
      return present && controlTotalAnswer(present);
    },
    path: controlTotalPath(year, figure),
  });
}
