import { saveChange } from '@imd/mongo';
import { calendarDay, fromMoney } from '@imd/kernel';
import { type BudgetYearPath, created, provenanceOf, setPart, type UseCase } from '@imd/service';
import {
  mutationAnswer,
  mutationPath,
  receptionCostAnswer,
  receptionCostPath,
  receptionProjectionAnswer,
  receptionProjectionPath,
} from '../answers/budget-year.answer';
import {
  drawReceptionSaving,
  EARMARKED_FOR,
  projectFirstYearReception,
  stateReceptionCost,
} from '../domain/budget-first-year-reception';
import { inForceFromOf, requireMutationDates } from '../domain/budget-mutations';
import type { BudgetMutation, ReceptionCost, ReceptionProjection } from '../domain/budget-year';
import { requireDate } from '../domain/dates';
import { budgetYears } from '../persistence/budget-year.schema';
import type {
  DrawReceptionSavingRequest,
  ProjectFirstYearReceptionRequest,
  StateReceptionCostRequest,
} from './account-for-first-year-reception.request';

export function projectFirstYearReceptionUseCase(
  { year }: BudgetYearPath,
  request: ProjectFirstYearReceptionRequest,
): UseCase {
  const projection: ReceptionProjection = {
    amount: fromMoney(request.amount, 'amount'),
    confirmedOn: request.confirmedOn,
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear, _, { now }) => {
      requireDate('receptionProjection', projection.confirmedOn, year, calendarDay(now));
      return projectFirstYearReception(budgetYear, projection);
    },
    answer: ({ receptionProjection }) => receptionProjection && receptionProjectionAnswer(receptionProjection),
    path: receptionProjectionPath(year),
  });
}

export function stateReceptionCostUseCase({ year }: BudgetYearPath, request: StateReceptionCostRequest): UseCase {
  const cost: ReceptionCost = {
    amount: fromMoney(request.amount, 'amount'),
    statedOn: request.statedOn,
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear, _, { now }) => {
      requireDate('receptionCost', cost.statedOn, year, calendarDay(now));
      return stateReceptionCost(budgetYear, cost);
    },
    answer: ({ receptionCost }) => receptionCost && receptionCostAnswer(receptionCost),
    path: receptionCostPath(year),
  });
}

export function drawReceptionSavingUseCase({ year }: BudgetYearPath, request: DrawReceptionSavingRequest): UseCase {
  const draw: BudgetMutation = {
    id: request.id,
    stage: 'reception-savings',
    atStage: request.atStage,
    tabledOn: request.tabledOn ?? null,
    decidedOn: request.decidedOn,
    inForceFrom: inForceFromOf(year, request.decidedOn),
    inForceFromPrecision: 'day',
    cash: fromMoney(request.amount, 'amount'),
    commitments: null,
    reference: request.reference ?? null,
    description: request.description ?? null,
    carriedOverFrom: null,
    purpose: EARMARKED_FOR,
    counterpart: null,
    reason: null,
    approvedBy: null,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: (tx) => tx.load(budgetYears, year),
    decide: (tx, { now }) => {
      requireDate('entryDecided', draw.decidedOn, year, calendarDay(now));
      requireMutationDates(draw, year, calendarDay(now));
      saveChange(tx, budgetYears, drawReceptionSaving(tx.require(budgetYears, year), draw));
      return created(mutationPath(year, draw.id), mutationAnswer(draw));
    },
  };
}
