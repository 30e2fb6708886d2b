import { calendarDay, newId } from '@imd/kernel';
import { type BudgetYearPath, created, provenanceOf, type UseCase } from '@imd/service';
import { refundAnswer, refundPath } from '../answers/refund.answer';
import { requireDate } from '../domain/dates';
import { recordRefund, type MoneyBackReceived } from '../domain/refund';
import { budgetYears } from '../persistence/budget-year.schema';
import { inEuros, loadCorporateRate } from '../persistence/euro-values';
import { expenditures } from '../persistence/expenditure.schema';
import { knownProjects } from '../persistence/known-projects.read-model';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import { refunds } from '../persistence/refund.schema';
import type { RecordRefundRequest } from './record-refund.request';

export function recordRefundUseCase({ year }: BudgetYearPath, request: RecordRefundRequest): UseCase {
  const { back, ...received }: MoneyBackReceived = {
    id: newId(),
    expenditureId: request.expenditure ?? null,
    purpose: request.purpose ?? null,
    projectId: request.project ?? null,
    back: { money: request.amount, rate: request.rate ?? null },
    receivedOn: request.receivedOn,
    reason: request.reason,
    provenance: provenanceOf(request.provenance),
  };
  return {
    prepare: async (tx) => {
      await Promise.all([
        loadYears(tx, [year]),
        loadCorporateRate(tx, year, back.money),
        tx.load(expenditures, received.expenditureId),
        tx.load(knownProjects, received.projectId),
      ]);
    },
    decide: (tx, { now }) => {
      requireDate('refund', received.receivedOn, year, calendarDay(now));
      const budgetYear = tx.require(budgetYears, year);
      const value = inEuros(tx, back, { year, bookedOn: received.receivedOn });
      const booked = recordRefund(
        { ...received, ...value },
        {
          budgetYear,
          years: yearBooksOf(tx, [year]),
          expenditure: tx.get(expenditures, received.expenditureId),
          project: tx.get(knownProjects, received.projectId),
        },
      );
      // A receipt moves nothing in its year, but must not slip in while another request closes the year.
      tx.save(budgetYears, budgetYear);
      saveYears(tx, booked);
      if (booked.expenditure) tx.save(expenditures, booked.expenditure);
      tx.save(refunds, booked.refund, ...booked.events);
      return created(refundPath(year, received.id), refundAnswer(booked.refund));
    },
  };
}
