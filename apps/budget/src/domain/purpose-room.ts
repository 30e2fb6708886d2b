import { positive, yearOf, type CalendarDate, type Cents } from '@imd/kernel';
import { isBeforeAdoption } from './budget-adoption';
import { budgetNotAdopted } from './budget-adoption.errors';
import { budgetClosed } from './budget-closing.errors';
import { appropriated, availableFor, commitmentBudget } from './budget-room';
import type { BudgetYear } from './budget-year';
import { commitmentExceedsCommitmentBudget, instalmentsExceedAppropriation } from './commitment.errors';
import { cashExceedsAppropriation, expenditureExceedsPurpose } from './expenditure.errors';
import { amountFor } from './purpose-amount';
import { claimsOn, type YearBooks } from './year-books';

/** The booking of a cent more than the amount is refused with this code. */
export interface Room {
  readonly amount: Cents;
  readonly limitedBy: string;
}

/** A purpose may still do these things with the money of a year; every refusal about money follows from them. */
export interface PurposeRoom {
  readonly purpose: string;
  readonly earmark: Cents;
  readonly paid: Cents;
  readonly openInstalments: Cents;
  readonly overdue: Cents;
  /** New commitments whose instalments fall in the year. */
  readonly toCommit: Room;
  /** Money outside commitments, or ahead of its instalment. */
  readonly toPay: Room;
  /** Instalments that are due or overdue. */
  readonly toPayWhatIsDue: Room;
}

/** The rules of committing and paying are asked from the other side: how much, and what stands in the way of more. */
export function roomOfPurposes(budgetYear: BudgetYear, years: YearBooks, day: CalendarDate): PurposeRoom[] {
  const { year, paidByPurpose, purposes } = budgetYear;
  const claims = claimsOn(years, year, yearOf(day) === year);
  const ownClaims = claimsOn(years, year, false);
  const budget = commitmentBudget(budgetYear);
  return purposes.map((purpose) => {
    const paid = amountFor(purpose, paidByPurpose);
    const due = amountFor(purpose, ownClaims);
    const cash = cashRoom(budgetYear, purpose);
    const available = availableFor(budgetYear, purpose, claims);
    const toCommit = { amount: available, limitedBy: instalmentsExceedAppropriation.code };
    const ofBudget = budget === null ? null : positive(budget - budgetYear.committedValue);
    return {
      purpose,
      earmark: amountFor(purpose, budgetYear.earmarks),
      paid,
      openInstalments: due - paid,
      overdue: amountFor(purpose, claims) - due,
      toCommit: unlessBarred(
        budgetYear,
        day,
        ofBudget !== null && ofBudget <= available
          ? { amount: ofBudget, limitedBy: commitmentExceedsCommitmentBudget.code }
          : toCommit,
      ),
      toPay: unlessBarred(
        budgetYear,
        day,
        cash.amount <= available ? cash : { amount: available, limitedBy: expenditureExceedsPurpose.code },
      ),
      // Running commitments are paid before adoption too.
      toPayWhatIsDue: budgetYear.status === 'closed' ? { amount: 0n, limitedBy: budgetClosed.code } : cash,
    };
  });
}

function cashRoom(budgetYear: BudgetYear, purpose: string): Room {
  const amount = availableFor(budgetYear, purpose, budgetYear.paidByPurpose);
  const isAllOfIt = amount >= appropriated(budgetYear) - budgetYear.paid;
  return { amount, limitedBy: isAllOfIt ? cashExceedsAppropriation.code : expenditureExceedsPurpose.code };
}

function unlessBarred(budgetYear: BudgetYear, day: CalendarDate, room: Room): Room {
  if (budgetYear.status === 'closed') return { amount: 0n, limitedBy: budgetClosed.code };
  return isBeforeAdoption(budgetYear, day) ? { amount: 0n, limitedBy: budgetNotAdopted.code } : room;
}
