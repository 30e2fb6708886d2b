import { lastDayOf, type CountryCode, type Year } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { yearsOf } from '../domain/commitment';
import type { ExpenditureBasis, ExpenditureDecision, Payment, PaymentMade } from '../domain/expenditure';
import { budgetYears } from './budget-year.schema';
import { commitments } from './commitment.schema';
import { inEuros, loadCorporateRate } from './euro-values';
import { expenditures } from './expenditure.schema';
import { knownProjects } from './known-projects.read-model';
import { loadInstalments, saveCommitment } from './load-commitments';
import { eligibilitiesOf, loadEligibilities } from './load-eligibilities';
import { loadYears, saveYears, yearBooksOf } from './load-years';

/** A payment is judged by its year, its commitment and the years of that, its project, and its countries. */
export async function loadExpenditureBasis(tx: Transaction, year: Year, payment: PaymentMade): Promise<void> {
  await Promise.all([
    tx.load(budgetYears, year),
    tx.load(commitments, payment.commitmentId),
    tx.load(knownProjects, payment.projectId),
    loadCorporateRate(tx, year, payment.paid.money),
    loadYears(tx, yearsOf(lastDayOf(year), [])),
  ]);
  await Promise.all([
    tx.load(knownProjects, projectOf(tx, payment)),
    loadYears(tx, yearsIn(tx, year, payment)),
    loadInstalments(tx, payment.commitmentId),
  ]);
  await loadEligibilities(tx, countriesOf(tx, payment));
}

export function expenditureBasisOf(
  tx: Transaction,
  year: Year,
  payment: PaymentMade,
  scopes: ReadonlySet<string>,
): ExpenditureBasis {
  return {
    budgetYear: tx.require(budgetYears, year),
    years: yearBooksOf(tx, yearsIn(tx, year, payment)),
    commitment: tx.get(commitments, payment.commitmentId),
    project: tx.get(knownProjects, projectOf(tx, payment)),
    eligibilities: eligibilitiesOf(tx, countriesOf(tx, payment)),
    scopes,
  };
}

/** The payment with its euro value, which its booking fixes. */
export function paymentInEuros(tx: Transaction, year: Year, { paid, ...payment }: PaymentMade): Payment {
  return { ...payment, ...inEuros(tx, paid, { year, bookedOn: payment.bookedOn }) };
}

export function saveExpenditure(tx: Transaction, booked: ExpenditureDecision): void {
  saveYears(tx, booked);
  if (booked.commitment) saveCommitment(tx, booked.commitment, booked.commitmentEvents);
  tx.save(expenditures, booked.expenditure, ...booked.events);
}

function yearsIn(tx: Transaction, year: Year, { commitmentId }: PaymentMade): readonly Year[] {
  return yearsOf(lastDayOf(year), tx.get(commitments, commitmentId)?.instalments ?? []);
}

function projectOf(tx: Transaction, { commitmentId, projectId }: PaymentMade): string | null {
  return tx.get(commitments, commitmentId)?.projectId ?? projectId;
}

function countriesOf(tx: Transaction, payment: PaymentMade): CountryCode[] {
  const shares = payment.countryShares ?? tx.get(knownProjects, projectOf(tx, payment))?.countries ?? [];
  return shares.map(({ country }) => country);
}
