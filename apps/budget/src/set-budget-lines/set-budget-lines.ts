import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { budgetLinesAnswer, budgetLinesPath } from '../answers/budget-lines.answer';
import { setBudgetLines, type BudgetLines } from '../domain/budget-lines';
import type { PurposePath } from '../paths';
import { budgetLines } from '../persistence/budget-lines.schema';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import type { SetBudgetLinesRequest } from './set-budget-lines.request';

export function setBudgetLinesUseCase({ purpose }: PurposePath, request: SetBudgetLinesRequest): UseCase {
  const lines: BudgetLines = {
    purpose,
    periods: request.periods.map(({ validTo, subArticle, instrument, ...period }) => ({
      ...period,
      validTo: validTo ?? null,
      subArticle: subArticle ?? null,
      instrument: instrument ?? null,
    })),
    provenance: provenanceOf(request.provenance),
  };
  return setWhole(budgetLines, purpose, {
    load: (tx) => tx.loadAll(policyFrameworks),
    change: (before, tx) => setBudgetLines(before, lines, tx.all(policyFrameworks)),
    answer: budgetLinesAnswer,
    path: budgetLinesPath(purpose),
  });
}
