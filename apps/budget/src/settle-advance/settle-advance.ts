import { calendarDay, fromMoney, newId } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { settleAdvance } from '../domain/advance';
import { requireDate } from '../domain/dates';
import { expenditureNotFound } from '../domain/expenditure.errors';
import type { ExpenditurePath } from '../paths';
import { expenditures } from '../persistence/expenditure.schema';
import type { SettleAdvanceRequest } from './settle-advance.request';

export function settleAdvanceUseCase({ year, id }: ExpenditurePath, request: SettleAdvanceRequest): UseCase {
  const settlement = {
    id: newId(),
    amount: fromMoney(request.amount, 'amount'),
    settledOn: request.settledOn,
    reference: request.reference,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: (tx) => tx.load(expenditures, id),
    decide: (tx, { now }) => {
      requireDate('settlement', settlement.settledOn, year, calendarDay(now));
      const expenditure = tx.get(expenditures, id);
      if (expenditure?.year !== year) throw expenditureNotFound(year, id);
      const { state, events } = settleAdvance(expenditure, settlement);
      tx.save(expenditures, state, ...events);
      return created(expenditurePath(year, id), expenditureAnswer(state));
    },
  };
}
