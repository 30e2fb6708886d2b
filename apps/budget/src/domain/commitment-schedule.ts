import { CommitmentRescheduled, event, type NewEvent } from '@imd/contracts';
import {
  dateOutOfPlace,
  sumCents,
  toMoney,
  yearOf,
  type CalendarDate,
  type Cents,
  type Refusal,
  type Units,
  type Year,
} from '@imd/kernel';
import { budgetClosed } from './budget-closing.errors';
import type { BudgetYear } from './budget-year';
import {
  asNew,
  bookOpenInstalments,
  byYear,
  outstandingOn,
  requireOpenYear,
  requireRoomForInstalments,
  splitInOrder,
  withEuros,
  withOpenPart,
  withOpenYears,
  type Commitment,
  type CommitmentDecision,
  type Instalment,
  type InstalmentWithEuros,
  type NewInstalment,
  type OpenInstalment,
  type ScheduleChange,
} from './commitment';
import {
  amountNotPositive,
  budgetYearUnknown,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
} from './commitment.errors';
import {
  commitmentsChangedMeanwhile,
  scheduleBeforeCommitment,
  scheduleBeforeReversal,
  scheduleIsNotTheOutstanding,
} from './commitment-schedule.errors';
import { currencyOf, OF_ANOTHER_CURRENCY_REFUSALS, originalIn, unitsOf } from './exchange-rate';
import { totalOf, changedYears, type ChangedYears, type YearBooks } from './year-books';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `rescheduleCommitment` documents these refusals. */
export const SCHEDULE_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetYearUnknown,
  budgetClosed,
  scheduleBeforeCommitment,
  scheduleBeforeReversal,
  ...OF_ANOTHER_CURRENCY_REFUSALS,
  amountNotPositive,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  scheduleIsNotTheOutstanding,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
];

export type NewSchedule = Pick<ScheduleChange, 'changedOn' | 'provenance'> & {
  readonly reason: string;
  readonly instalments: readonly NewInstalment[];
};

/** New instalments replace what is outstanding; the paid and the released parts of the old ones stay. */
export function rescheduleCommitment(before: Commitment, schedule: NewSchedule, years: YearBooks): CommitmentDecision {
  const { changedOn, instalments } = schedule;
  if (changedOn < before.madeOn) throw scheduleBeforeCommitment(before.madeOn, changedOn);
  const reversedOn = lastReversalOf(before);
  if (reversedOn !== null && changedOn < reversedOn) throw scheduleBeforeReversal(reversedOn, changedOn);
  requireOpenYear(years, changedOn, 'changedOn');
  for (const { year, dueOn, amount } of instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    if (year < yearOf(changedOn)) throw instalmentBeforeCommitment(year, changedOn);
    if (dueOn !== null && yearOf(dueOn) !== year) throw instalmentDueOutsideItsYear(year, dueOn);
  }
  const outstanding = outstandingOn(before, changedOn);
  const sum = sumCents(instalments.map(({ amount }) => amount));
  if (sum !== outstanding) throw scheduleIsNotTheOutstanding(currencyOf(before), outstanding, sum);

  const added = withEuroValues(before, instalments);
  const { commitment, events } = changed(before, settledParts(before), added, { ...schedule, cause: 'agreed' });
  const booked = bookOpenInstalments(years, before, commitment);
  requireRoomForInstalments(years, booked, commitment, changedOn);
  return { commitment, ...changedYears(years, booked), events };
}

/** What a reversal opened again lies in the schedule of its day: an earlier day cannot give it other instalments. */
function lastReversalOf({ reversals }: Commitment): CalendarDate | null {
  return (
    reversals
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * An instalment that moves keeps its euro value: one that is as large as an open one has the euros of that. The others
 * have what is left in proportion, by largest remainder. So the euros that are open stay the same to the cent.
 */
function withEuroValues(before: Commitment, instalments: readonly NewInstalment[]): InstalmentWithEuros[] {
  const left: OpenInstalment[] = withOpenPart(before).filter(({ openUnits }) => openUnits > 0n);
  const moved = instalments.map(({ amount }) => {
    const index = left.findIndex(({ openUnits }) => openUnits === amount);
    return index < 0 ? null : (left.splice(index, 1)[0]?.open ?? null);
  });
  const others = instalments.filter((_, index) => moved[index] === null).map(({ amount }) => amount);
  const values = splitInOrder(sumCents(left.map(({ open }) => open)), others);
  const currency = currencyOf(before);
  return instalments.map((instalment, index) => withEuros(instalment, moved[index] ?? values.shift() ?? 0n, currency));
}

/** An unpaid instalment moves whole to the first year that can pay it; the day on which it was due stays. */
export function moveOpenInstalments(
  before: Commitment,
  isMoved: (year: Year) => boolean,
  to: Year,
  change: Omit<ScheduleChange, 'byYear'>,
): { readonly commitment: Commitment; readonly events: readonly NewEvent[] } {
  const moved = withOpenPart(before).filter(({ year, open }) => open > 0n && isMoved(year));
  if (moved.length === 0) return { commitment: before, events: [] };
  const numbers = moved.map(({ number }) => number);
  const kept = withOpenPart(before).flatMap(({ open, openUnits, ...instalment }) =>
    numbers.includes(instalment.number) ? withoutOpenPart(instalment, open, openUnits) : [instalment],
  );
  const currency = currencyOf(before);
  const added = moved.map(({ dueOn, open, openUnits }) => ({
    year: to,
    dueOn,
    amount: open,
    original: originalIn(currency, openUnits),
  }));
  return changed(before, kept, added, change);
}

export interface MovedAtClosing extends ChangedYears {
  readonly commitments: readonly { readonly commitment: Commitment; readonly events: readonly NewEvent[] }[];
}

/**
 * A year that closes leaves no promise behind: its open instalments move to the next year (rule 7).
 *
 * @param commitments every commitment of which an instalment of the year is open
 */
export function moveUnpaidInstalments(
  closed: BudgetYear,
  years: YearBooks,
  commitments: readonly Commitment[],
): MovedAtClosing {
  const { year, closing } = closed;
  if (!closing) throw new Error(`${year} is not closed`);
  const { closedOn: changedOn, provenance } = closing;
  const change = { changedOn, cause: 'year-closed' as const, reason: null, provenance };
  let booked: YearBooks = new Map(years).set(year, { open: closed, later: null });
  const moved = commitments.map((before) => {
    const { commitment, events } = moveOpenInstalments(before, (due) => due === year, year + 1, change);
    booked = bookOpenInstalments(booked, before, commitment);
    return { commitment, events };
  });
  const left: Cents = totalOf(booked.get(year)?.open?.openInstalments ?? []);
  if (left !== 0n) throw commitmentsChangedMeanwhile(year);
  return { commitments: moved.filter(({ events }) => events.length > 0), ...changedYears(years, booked) };
}

/** The part that was paid or released stays in its place. */
function settledParts(commitment: Commitment): Instalment[] {
  return withOpenPart(commitment).flatMap(({ open, openUnits, ...instalment }) =>
    withoutOpenPart(instalment, open, openUnits),
  );
}

function withoutOpenPart(instalment: Instalment, open: Cents, openUnits: Units): Instalment[] {
  const { original } = instalment;
  const amount = instalment.amount - open;
  const units = unitsOf(instalment.amount, original) - openUnits;
  if (units === 0n) return [];
  return [{ ...instalment, amount, original: original ? originalIn(original.currency, units) : null }];
}

function changed(
  before: Commitment,
  kept: readonly Instalment[],
  added: readonly InstalmentWithEuros[],
  { changedOn, cause, reason, provenance }: Omit<ScheduleChange, 'byYear'>,
): { readonly commitment: Commitment; readonly events: readonly NewEvent[] } {
  const instalments = [...kept, ...added.map((instalment, index) => asNew(instalment, before.lastNumber + index + 1))];
  const changes = byYear([
    ...instalments.map(({ year, amount }) => ({ year, amount })),
    ...before.instalments.map(({ year, amount }) => ({ year, amount: -amount })),
  ]).filter(({ amount }) => amount !== 0n);
  const commitment = withOpenYears({
    ...before,
    instalments,
    lastNumber: before.lastNumber + added.length,
    schedules: [...before.schedules, { changedOn, cause, reason, byYear: changes, provenance }],
  });
  return {
    commitment,
    events: [
      event(CommitmentRescheduled, {
        commitmentId: before.id,
        year: before.year,
        projectId: before.projectId,
        purpose: before.purpose,
        changedOn,
        cause,
        reason,
        byYear: changes.map(({ year, amount }) => ({ year, amount: toMoney(amount) })),
        instalments: instalments.map(({ number, year, dueOn, amount, released, original, releasedOriginal }) => ({
          number,
          year,
          dueOn,
          amount: toMoney(amount),
          released: toMoney(released),
          original: original ?? null,
          releasedOriginal: releasedOriginal ?? null,
        })),
        provenance,
      }),
    ],
  };
}
