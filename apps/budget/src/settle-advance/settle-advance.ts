import { calendarDay, newId } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { settleAdvance } from '../domain/advance';
import { requireDate } from '../domain/dates';
import { currencyOf, unitsIn } from '../domain/exchange-rate';
import { expenditureNotFound } from '../domain/expenditure.errors';
import type { ExpenditurePath } from '../paths';
import { expenditures } from '../persistence/expenditure.schema';
import type { SettleAdvanceRequest } from './settle-advance.request';

export function settleAdvanceUseCase({ year, id }: ExpenditurePath, request: SettleAdvanceRequest): UseCase {
  const settlement = {
    id: newId(),
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
      const amount = unitsIn(currencyOf(expenditure), request.amount, 'amount');
      const { state, events } = settleAdvance(expenditure, { ...settlement, amount });
      tx.save(expenditures, state, ...events);
      return created(expenditurePath(year, id), expenditureAnswer(state));
    },
  };
}
