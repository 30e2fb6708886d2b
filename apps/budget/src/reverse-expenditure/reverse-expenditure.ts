import { calendarDay, fromMoney, newId } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { requireDate } from '../domain/dates';
import { reverseExpenditure } from '../domain/expenditure';
import { expenditureNotFound } from '../domain/expenditure.errors';
import type { ExpenditurePath } from '../paths';
import { budgetYears } from '../persistence/budget-year.schema';
import { commitments } from '../persistence/commitment.schema';
import { expenditures } from '../persistence/expenditure.schema';
import type { ReverseExpenditureRequest } from './reverse-expenditure.request';

export function reverseExpenditureUseCase({ year, id }: ExpenditurePath, request: ReverseExpenditureRequest): UseCase {
  const reversal = {
    id: newId(),
    amount: fromMoney(request.amount, 'amount'),
    bookedOn: request.bookedOn,
    reason: request.reason,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(budgetYears, year), tx.load(expenditures, id)]);
      await tx.load(commitments, tx.get(expenditures, id)?.commitmentId);
    },
    decide: (tx, { now }) => {
      requireDate('booking', reversal.bookedOn, year, calendarDay(now));
      const expenditure = tx.get(expenditures, id);
      if (expenditure?.year !== year) throw expenditureNotFound(year, id);
      const booked = reverseExpenditure(reversal, {
        expenditure,
        budgetYear: tx.require(budgetYears, year),
        commitment: tx.get(commitments, expenditure.commitmentId),
      });
      tx.save(budgetYears, booked.budgetYear);
      if (booked.commitment) tx.save(commitments, booked.commitment);
      tx.save(expenditures, booked.expenditure, ...booked.events);
      return created(expenditurePath(year, id), expenditureAnswer(booked.expenditure));
    },
  };
}
