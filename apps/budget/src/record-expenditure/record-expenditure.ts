import { calendarDay, fromMoney, lastDayOf, newId, type CountryCode } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { type BudgetYearPath, created, provenanceOf, type UseCase } from '@imd/service';
import { expenditureAnswer, expenditurePath } from '../answers/expenditure.answer';
import { yearsOf } from '../domain/commitment';
import { requireDate } from '../domain/dates';
import { recordExpenditure, type Payment } from '../domain/expenditure';
import { budgetYears } from '../persistence/budget-year.schema';
import { commitments } from '../persistence/commitment.schema';
import { expenditures } from '../persistence/expenditure.schema';
import { knownProjects } from '../persistence/known-projects.read-model';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { eligibilitiesOf, loadEligibilities } from '../persistence/load-eligibilities';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { RecordExpenditureRequest } from './record-expenditure.request';

export function recordExpenditureUseCase({ year }: BudgetYearPath, request: RecordExpenditureRequest): UseCase {
  const payment = paymentOf(request);
  const yearsIn = (tx: Transaction) =>
    yearsOf(lastDayOf(year), tx.get(commitments, payment.commitmentId)?.instalments ?? []);
  return {
    prepare: async (tx) => {
      await Promise.all([
        tx.load(budgetYears, year),
        tx.load(commitments, payment.commitmentId),
        tx.load(knownProjects, payment.projectId),
        loadYears(tx, yearsOf(lastDayOf(year), [])),
      ]);
      await Promise.all([
        tx.load(knownProjects, projectOf(tx, payment)),
        loadYears(tx, yearsIn(tx)),
        loadInstalments(tx, payment.commitmentId),
      ]);
      await loadEligibilities(tx, countriesOf(tx, payment));
    },
    decide: (tx, { scopes, now }) => {
      requireDate('booking', payment.bookedOn, year, calendarDay(now));
      const booked = recordExpenditure(payment, {
        budgetYear: tx.require(budgetYears, year),
        years: yearBooksOf(tx, yearsIn(tx)),
        commitment: tx.get(commitments, payment.commitmentId),
        project: tx.get(knownProjects, projectOf(tx, payment)),
        eligibilities: eligibilitiesOf(tx, countriesOf(tx, payment)),
        scopes,
      });
      saveYears(tx, booked);
      if (booked.commitment) saveCommitment(tx, booked.commitment, booked.commitmentEvents);
      tx.save(expenditures, booked.expenditure, ...booked.events);
      return created(expenditurePath(year, payment.id), expenditureAnswer(booked.expenditure));
    },
  };
}

function projectOf(tx: Transaction, { commitmentId, projectId }: Payment): string | null {
  return tx.get(commitments, commitmentId)?.projectId ?? projectId;
}

function countriesOf(tx: Transaction, payment: Payment): CountryCode[] {
  const shares = payment.countryShares ?? tx.get(knownProjects, projectOf(tx, payment))?.countries ?? [];
  return shares.map(({ country }) => country);
}

function paymentOf(request: RecordExpenditureRequest): Payment {
  return {
    id: newId(),
    purpose: request.purpose ?? null,
    projectId: request.project ?? null,
    commitmentId: request.commitment ?? null,
    kind: request.kind,
    amount: fromMoney(request.amount, 'amount'),
    bookedOn: request.bookedOn,
    bookedOnPrecision: request.bookedOnPrecision ?? 'day',
    scope: request.scope ?? null,
    countryShares: request.countryShares ?? null,
    overrun: request.overrun ?? null,
    advance: request.advance ?? false,
    description: request.description ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
