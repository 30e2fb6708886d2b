import { BudgetYearClosed, type Change, event, eventUnlessSame } from '@imd/contracts';
import { type CalendarDate, dateOutOfPlace, type Refusal, toMoney } from '@imd/kernel';
import { budgetNotAdopted } from './budget-adoption.errors';
import {
  appropriationNotRecorded,
  budgetClosed,
  closingDoesNotAddUp,
  spendingNotReported,
} from './budget-closing.errors';
import { commitmentsChangedMeanwhile } from './commitment-schedule.errors';
import { appropriatedOrUnknown } from './budget-room';
import type { BudgetYear, Closing } from './budget-year';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `closeBudgetYear` documents these refusals. */
export const CLOSING_REFUSALS: readonly Refusal[] = [
  yearTotalTooLarge,
  budgetClosed,
  budgetNotAdopted,
  dateOutOfPlace,
  spendingNotReported,
  appropriationNotRecorded,
  closingDoesNotAddUp,
  commitmentsChangedMeanwhile,
];

/**
 * The carry-over that is requested and what lapses add up to the underspend, to the cent. After an overspend nothing is
 * carried over, and a negative amount lapses.
 */
export function closeBudgetYear(year: BudgetYear, closing: Omit<Closing, 'underspend'>): Change<BudgetYear> {
  const data = (of: Closing) => ({
    year: year.year,
    closedOn: of.closedOn,
    underspend: toMoney(of.underspend),
    carryOverRequested: toMoney(of.carryOverRequested),
    lapsed: toMoney(of.lapsed),
    provenance: of.provenance,
  });
  if (year.closing) {
    const again = { ...closing, underspend: year.closing.underspend };
    if (eventUnlessSame(BudgetYearClosed, data(year.closing), data(again)).length > 0) throw budgetClosed(year.year);
    return { state: year, events: [] };
  }
  if (year.status !== 'adopted') throw budgetNotAdopted(year.year);
  if (!isSpendingReported(year, closing.closedOn)) throw spendingNotReported(year.year);
  const appropriation = appropriatedOrUnknown(year);
  if (appropriation === null) throw appropriationNotRecorded(year.year);
  const underspend = appropriation - year.paid;
  if (closing.carryOverRequested < 0n || closing.carryOverRequested + closing.lapsed !== underspend) {
    throw closingDoesNotAddUp(underspend, closing.carryOverRequested, closing.lapsed);
  }
  const closed = { ...closing, underspend };
  return { state: { ...year, status: 'closed', closing: closed }, events: [event(BudgetYearClosed, data(closed))] };
}

/**
 * The spending of a year is known where its ledger is kept here and no purpose went unreported, or where a source
 * states the total.
 */
function isSpendingReported({ keptFrom, reportingGaps, controlTotals }: BudgetYear, closedOn: CalendarDate): boolean {
  const gaps = (reportingGaps?.gaps ?? []).filter(({ figure }) => figure === 'spent');
  if (gaps.length === 0 && keptFrom !== null && keptFrom <= closedOn) return true;
  return controlTotals.some(({ figure }) => figure === 'spent') && gaps.every(({ purpose }) => purpose !== null);
}

export function refuseWhenClosed(year: BudgetYear): void {
  if (year.status === 'closed') throw budgetClosed(year.year);
}
