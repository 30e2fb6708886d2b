import { saveChange } from '@imd/mongo';
import { calendarDay, fromMoney, fromMoneyOrNull } from '@imd/kernel';
import { type BudgetYearPath, created, provenanceOf, type UseCase } from '@imd/service';
import { mutationAnswer, mutationPath } from '../answers/budget-year.answer';
import { requireCarryOver } from '../domain/budget-carry-over';
import { inForceFromOf, recordMutation, requireMutationDates, requireOwnCommand } from '../domain/budget-mutations';
import type { BudgetMutation } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { RecordMutationRequest } from './record-mutation.request';

export function recordMutationUseCase({ year }: BudgetYearPath, request: RecordMutationRequest): UseCase {
  const mutation: BudgetMutation = {
    id: request.id,
    stage: request.stage,
    atStage: request.atStage ?? null,
    tabledOn: request.tabledOn ?? null,
    decidedOn: request.decidedOn ?? null,
    inForceFrom: request.inForceFrom ?? inForceFromOf(year, request.decidedOn ?? null),
    inForceFromPrecision: request.inForceFromPrecision ?? 'day',
    cash: fromMoney(request.cash, 'cash'),
    commitments: fromMoneyOrNull(request.commitments ?? null, 'commitments'),
    reference: request.reference ?? null,
    description: request.description ?? null,
    carriedOverFrom: request.carriedOverFrom ?? null,
    purpose: null,
    counterpart: null,
    reason: null,
    approvedBy: null,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(budgetYears, year), tx.load(budgetYears, mutation.carriedOverFrom)]);
    },
    decide: (tx, { now }) => {
      requireOwnCommand(mutation);
      requireMutationDates(mutation, year, calendarDay(now));
      const budgetYear = tx.require(budgetYears, year);
      requireCarryOver(budgetYear, mutation, tx.get(budgetYears, mutation.carriedOverFrom));
      saveChange(tx, budgetYears, recordMutation(budgetYear, mutation));
      return created(mutationPath(year, mutation.id), mutationAnswer(mutation));
    },
  };
}
