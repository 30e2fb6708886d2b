import { saveChange } from '@imd/mongo';
import { fromMoney, fromMoneyOrNull } from '@imd/kernel';
import { type BudgetYearPath, created, provenanceOf, type UseCase } from '@imd/service';
import { mutationAnswer, mutationPath } from '../answers/budget-year.answer';
import { recordMutation } from '../domain/budget-mutations';
import type { BudgetMutation } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { RecordMutationRequest } from './record-mutation.request';

export function recordMutationUseCase({ year }: BudgetYearPath, request: RecordMutationRequest): UseCase {
  const mutation: BudgetMutation = {
    id: request.id,
    stage: request.stage,
    decidedOn: request.decidedOn,
    decidedOnPrecision: request.decidedOnPrecision ?? 'day',
    cash: fromMoney(request.cash, 'cash'),
    commitments: fromMoneyOrNull(request.commitments ?? null, 'commitments'),
    reference: request.reference ?? null,
    description: request.description ?? null,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: (tx) => tx.load(budgetYears, year),
    decide: (tx) => {
      saveChange(tx, budgetYears, recordMutation(tx.require(budgetYears, year), mutation));
      return created(mutationPath(year, mutation.id), mutationAnswer(mutation));
    },
  };
}
