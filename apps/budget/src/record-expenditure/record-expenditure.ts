import { calendarDay, newId } from '@imd/kernel';
import { type BudgetYearPath, created, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { requireDate } from '../domain/dates';
import { recordExpenditure } from '../domain/expenditure';
import {
  expenditureBasisOf,
  loadExpenditureBasis,
  paymentInEuros,
  saveExpenditure,
} from '../persistence/expenditure-basis';
import { paymentOf, type RecordExpenditureRequest } from '../requests/record-expenditure.request';

export function recordExpenditureUseCase({ year }: BudgetYearPath, request: RecordExpenditureRequest): UseCase {
  const payment = paymentOf(newId(), request);
  return {
    prepare: (tx) => loadExpenditureBasis(tx, year, payment),
    decide: (tx, { scopes, now }) => {
      requireDate('booking', payment.bookedOn, year, calendarDay(now));
      const booked = recordExpenditure(
        paymentInEuros(tx, year, payment),
        expenditureBasisOf(tx, year, payment, scopes),
      );
      saveExpenditure(tx, booked);
      return created(expenditurePath(year, payment.id), expenditureAnswer(booked.expenditure));
    },
  };
}
