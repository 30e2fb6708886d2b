import { calendarDay, yearOf } from '@imd/kernel';
import { uploadedFieldFixed, type RowCommand } from '@imd/service';
import { expenditureAnswer } from '../answers/expenditure.answer';
import { requireDate } from '../domain/dates';
import { fieldBookedOtherwise, recordExpenditure, type Expenditure } from '../domain/expenditure';
import {
  expenditureBasisOf,
  loadExpenditureBasis,
  paymentInEuros,
  saveExpenditure,
} from '../persistence/expenditure-basis';
import { expenditures } from '../persistence/expenditure.schema';
import { paymentOf } from '../requests/record-expenditure.request';
import type { UploadedExpenditureRequest } from './upload-expenditures.request';

/** A row records one expenditure, once: the same row again finds it there, and no row changes what is booked. */
export function uploadedExpenditure({ id, ...request }: UploadedExpenditureRequest): RowCommand<Expenditure> {
  const payment = paymentOf(id, request);
  const year = yearOf(payment.bookedOn);
  return {
    store: expenditures,
    id,
    load: (tx) => loadExpenditureBasis(tx, year, payment),
    decide: (before, tx, { scopes, now }) => {
      if (before) {
        const field = fieldBookedOtherwise(before, payment);
        if (field !== null) throw uploadedFieldFixed(field);
        return null;
      }
      requireDate('booking', payment.bookedOn, year, calendarDay(now));
      const booked = recordExpenditure(
        paymentInEuros(tx, year, payment),
        expenditureBasisOf(tx, year, payment, scopes),
      );
      return () => saveExpenditure(tx, booked);
    },
    shown: expenditureAnswer,
  };
}
