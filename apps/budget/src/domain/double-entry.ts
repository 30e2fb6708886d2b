import type { Change } from '@imd/contracts';
import { dateOutOfPlace, positive, yearOf, type CalendarDate, type Cents, type Refusal, type Year } from '@imd/kernel';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';
import { refuseWhenClosed } from './budget-closing';
import { requireDate } from './dates';
import { budgetClosed } from './budget-closing.errors';
import { moveEarmark } from './budget-earmarks';
import { addMutation, inForceFromOf, mutationOf, requireMutationDates } from './budget-mutations';
import { mutationDatesOutOfOrder, mutationExists, mutationsTooMany } from './budget-mutations.errors';
import { appropriated, unclaimedEarmark, unclaimedRoom } from './budget-room';
import { requirePurpose, type BudgetMutation, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import { amountNotPositive, budgetYearUnknown } from './commitment.errors';
import {
  cashShiftWithinYear,
  doubleEntryExceedsRoom,
  doubleEntryNotAuthorised,
  reallocationWithinPurpose,
} from './double-entry.errors';
import { claimsOn, type YearBooks } from './year-books';
import { yearTotalTooLarge } from './year-total.errors';

/** An entry is of the money of a purpose in a year, or, where that is null, of the year as a whole. */
export interface EntryPlace {
  readonly year: Year;
  readonly purpose: string | null;
}

/**
 * A reallocation (herschikking) moves money from one purpose of a year to another, and a cash shift (kasschuif) from
 * one year to another: what the one entry takes, the other gives.
 */
export interface DoubleEntry extends Pick<
  BudgetMutation,
  'id' | 'atStage' | 'tabledOn' | 'reference' | 'description' | 'provenance'
> {
  readonly stage: 'reallocation' | 'cash-shift';
  readonly from: EntryPlace;
  readonly to: EntryPlace;
  readonly amount: Cents;
  readonly decidedOn: CalendarDate;
  readonly reason: string;
  readonly approvedBy: string;
}

type Side = 'from' | 'to';

export interface Entries {
  readonly taken: BudgetMutation;
  readonly given: BudgetMutation;
}

export interface DoubleEntryDecision extends Entries {
  /** The caller saves these in the transaction that read them: money is never taken and not given. */
  readonly years: readonly Change<BudgetYear>[];
}

/** The routes that call `recordDoubleEntry` document these refusals. */
const DOUBLE_ENTRY_REFUSALS: readonly Refusal[] = [
  doubleEntryNotAuthorised,
  amountNotPositive,
  dateOutOfPlace,
  mutationDatesOutOfOrder,
  budgetClosed,
  purposeNotInFramework,
  mutationExists,
  mutationsTooMany,
  yearTotalTooLarge,
  doubleEntryExceedsRoom,
];

export const REALLOCATION_REFUSALS: readonly Refusal[] = [...DOUBLE_ENTRY_REFUSALS, reallocationWithinPurpose];

export const CASH_SHIFT_REFUSALS: readonly Refusal[] = [
  ...DOUBLE_ENTRY_REFUSALS,
  cashShiftWithinYear,
  budgetYearUnknown,
];

/**
 * Money is taken only where nobody has paid, promised or set it apart; where it goes, the earmark of the purpose takes
 * it in.
 * @param years the years of both entries, and those whose instalments may be overdue
 */
export function recordDoubleEntry(
  entry: DoubleEntry,
  years: YearBooks,
  scopes: ReadonlySet<string>,
  today: CalendarDate,
): DoubleEntryDecision {
  const { stage, from, to, amount, approvedBy } = entry;
  if (approvedBy !== BUDGET_AUTHORISER || !scopes.has(BUDGETS_AUTHORISE)) throw doubleEntryNotAuthorised(approvedBy);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (stage === 'cash-shift' && from.year === to.year) throw cashShiftWithinYear(from.year);
  if (stage === 'reallocation' && from.purpose === to.purpose) throw reallocationWithinPurpose(from.purpose);
  const before = { from: requireOpen(entry, 'from', years), to: requireOpen(entry, 'to', years) };
  requireAmountInReach(entry, before.from, years, today);

  const taken = entryOf(entry, 'from', today);
  const given = entryOf(entry, 'to', today);
  const afterTaking = book(before.from, taken);
  if (from.year === to.year) {
    const afterGiving = book(afterTaking.state, given);
    return { taken, given, years: [{ ...afterGiving, events: [...afterTaking.events, ...afterGiving.events] }] };
  }
  return { taken, given, years: [afterTaking, book(before.to, given)] };
}

/** Both entries, by the name that they were recorded under and the year that money was taken from. */
export function entriesOf(id: string, from: Year, years: readonly BudgetYear[]): Entries | null {
  const entry = (year: Year, mutationId: string) => {
    const found = years.find((other) => other.year === year);
    return found ? mutationOf(found, mutationId) : null;
  };
  const taken = entry(from, mutationIdOf(id, 'from'));
  const given = taken?.counterpart ? entry(taken.counterpart.year, taken.counterpart.mutationId) : null;
  return taken && given ? { taken, given } : null;
}

function requireOpen(entry: DoubleEntry, side: Side, years: YearBooks): BudgetYear {
  const { year, purpose } = entry[side];
  const open = years.get(year)?.open;
  if (!open) throw budgetYearUnknown(year, side);
  refuseWhenClosed(open);
  if (purpose !== null) requirePurpose(open, purpose, entry.stage === 'reallocation' ? side : 'purpose');
  return open;
}

/** Overdue instalments of earlier years are claims on a year from its first day, whatever day the entry was decided. */
function requireAmountInReach(
  { stage, from, amount }: DoubleEntry,
  year: BudgetYear,
  years: YearBooks,
  today: CalendarDate,
): void {
  const claims = claimsOn(years, from.year, yearOf(today) >= from.year);
  const unclaimed =
    from.purpose === null ? positive(unclaimedRoom(year, claims)) : unclaimedEarmark(year, from.purpose, claims);
  // Money that leaves the year leaves at least what is paid, also after an authorised overrun.
  const unpaid = positive(appropriated(year) - year.paid);
  const available = stage === 'cash-shift' && unpaid < unclaimed ? unpaid : unclaimed;
  if (amount > available) throw doubleEntryExceedsRoom(from, available, amount);
}

const mutationIdOf = (id: string, side: Side) => `${id}-${side}`;

function entryOf(entry: DoubleEntry, side: Side, today: CalendarDate): BudgetMutation {
  const { id, from, to, amount, ...told } = entry;
  const { year, purpose } = entry[side];
  const other: Side = side === 'from' ? 'to' : 'from';
  const mutation: BudgetMutation = {
    ...told,
    id: mutationIdOf(id, side),
    inForceFrom: inForceFromOf(year, entry.decidedOn),
    inForceFromPrecision: 'day',
    cash: side === 'from' ? -amount : amount,
    commitments: null,
    carriedOverFrom: null,
    purpose,
    counterpart: { year: entry[other].year, mutationId: mutationIdOf(id, other) },
  };
  requireDate('entryDecided', entry.decidedOn, year, today);
  requireMutationDates(mutation, year, today);
  return mutation;
}

function book(year: BudgetYear, mutation: BudgetMutation): Change<BudgetYear> {
  const added = addMutation(year, mutation);
  const moved = moveEarmark(added.state, mutation);
  return { state: moved.state, events: [...added.events, ...moved.events] };
}
