import { calendarDay, newId } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { yearsOf } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { currencyOf, unitsIn } from '../domain/exchange-rate';
import { reverseExpenditure } from '../domain/expenditure';
import { expenditureNotFound } from '../domain/expenditure.errors';
import type { ExpenditurePath } from '../paths';
import { commitments } from '../persistence/commitment.schema';
import { expenditures } from '../persistence/expenditure.schema';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { ReverseExpenditureRequest } from './reverse-expenditure.request';

export function reverseExpenditureUseCase({ year, id }: ExpenditurePath, request: ReverseExpenditureRequest): UseCase {
  const reversal = {
    id: newId(),
    bookedOn: request.bookedOn,
    reason: request.reason,
    provenance: provenanceOf(request.provenance),
  };
  const yearsIn = (tx: Transaction) =>
    yearsOf(reversal.bookedOn, tx.get(commitments, tx.get(expenditures, id)?.commitmentId)?.instalments ?? []);
  return {
    prepare: async (tx) => {
      await tx.load(expenditures, id);
      const commitmentId = tx.get(expenditures, id)?.commitmentId ?? null;
      await tx.load(commitments, commitmentId);
      await Promise.all([loadYears(tx, yearsIn(tx)), loadInstalments(tx, commitmentId)]);
    },
    decide: (tx, { now }) => {
      requireDate('booking', reversal.bookedOn, year, calendarDay(now));
      const expenditure = tx.get(expenditures, id);
      if (expenditure?.year !== year) throw expenditureNotFound(year, id);
      const amount = unitsIn(currencyOf(expenditure), request.amount, 'amount');
      const booked = reverseExpenditure(
        { ...reversal, amount },
        {
          expenditure,
          years: yearBooksOf(tx, yearsIn(tx)),
          commitment: tx.get(commitments, expenditure.commitmentId),
        },
      );
      saveYears(tx, booked);
      if (booked.commitment) saveCommitment(tx, booked.commitment, booked.commitmentEvents);
      tx.save(expenditures, booked.expenditure, ...booked.events);
      return created(expenditurePath(year, id), expenditureAnswer(booked.expenditure));
    },
  };
}
