import { calendarDay, firstDayOf, fromMoney } from '@imd/kernel';
import { type BudgetYearPath, created, provenanceOf, type UseCase } from '@imd/service';
import { doubleEntryAnswer, doubleEntryPath } from '../answers/budget-year.answer';
import { yearsOf } from '../domain/commitment';
import { recordDoubleEntry, type DoubleEntry } from '../domain/double-entry';
import { budgetYears } from '../persistence/budget-year.schema';
import { loadYears, yearBooksOf } from '../persistence/load-years';
import type { RecordReallocationRequest, RecordCashShiftRequest } from './record-double-entry.request';

export function recordReallocationUseCase({ year }: BudgetYearPath, request: RecordReallocationRequest): UseCase {
  return recordDoubleEntryUseCase({
    ...toldIn(request),
    stage: 'reallocation',
    from: { year, purpose: request.from },
    to: { year, purpose: request.to },
  });
}

export function recordCashShiftUseCase({ year }: BudgetYearPath, request: RecordCashShiftRequest): UseCase {
  const purpose = request.purpose ?? null;
  return recordDoubleEntryUseCase({
    ...toldIn(request),
    stage: 'cash-shift',
    from: { year, purpose },
    to: { year: request.to, purpose },
  });
}

function toldIn(
  request: RecordReallocationRequest | RecordCashShiftRequest,
): Omit<DoubleEntry, 'stage' | 'from' | 'to'> {
  return {
    id: request.id,
    amount: fromMoney(request.amount, 'amount'),
    atStage: request.atStage ?? null,
    tabledOn: request.tabledOn ?? null,
    decidedOn: request.decidedOn,
    reason: request.reason,
    approvedBy: request.approvedBy,
    reference: request.reference ?? null,
    description: request.description ?? null,
    provenance: provenanceOf(request.provenance),
  };
}

function recordDoubleEntryUseCase(entry: DoubleEntry): UseCase {
  const { from, to } = entry;
  // What is overdue from earlier years claims the year that runs.
  const years = yearsOf(firstDayOf(from.year), [from, to]);
  return {
    prepare: (tx) => loadYears(tx, years),
    decide: (tx, { now, scopes }) => {
      tx.require(budgetYears, from.year);
      const {
        taken,
        given,
        years: changed,
      } = recordDoubleEntry(entry, yearBooksOf(tx, years), scopes, calendarDay(now));
      for (const { state, events } of changed) tx.save(budgetYears, state, ...events);
      return created(doubleEntryPath(from.year, entry.id), doubleEntryAnswer({ taken, given }));
    },
  };
}
