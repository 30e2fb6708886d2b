import { CommitmentRescheduled, event, type NewEvent } from '@imd/contracts';
import { dateOutOfPlace, sumCents, toMoney, yearOf, type Cents, type Refusal, type Year } from '@imd/kernel';
import { budgetClosed } from './budget-closing.errors';
import type { BudgetYear } from './budget-year';
import {
  bookOpenInstalments,
  byYear,
  outstandingOn,
  requireOpenYear,
  requireRoomForInstalments,
  withOpenPart,
  withOpenYears,
  type Commitment,
  type CommitmentDecision,
  type Instalment,
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
  scheduleIsNotTheOutstanding,
} from './commitment-schedule.errors';
import { totalOf, changedYears, type ChangedYears, type YearBooks } from './year-books';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `rescheduleCommitment` documents these refusals. */
export const SCHEDULE_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetYearUnknown,
  budgetClosed,
  scheduleBeforeCommitment,
  amountNotPositive,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  scheduleIsNotTheOutstanding,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
];

export type NewSchedule = Pick<ScheduleChange, 'changedOn' | 'provenance'> & {
  readonly reason: string;
  readonly instalments: readonly Pick<Instalment, 'year' | 'dueOn' | 'amount'>[];
};

/** New instalments replace what is outstanding; the paid and the released parts of the old ones stay. */
export function rescheduleCommitment(before: Commitment, schedule: NewSchedule, years: YearBooks): CommitmentDecision {
  const { changedOn, instalments } = schedule;
  if (changedOn < before.madeOn) throw scheduleBeforeCommitment(before.madeOn, changedOn);
  requireOpenYear(years, changedOn, 'changedOn');
  for (const { year, dueOn, amount } of instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    if (year < yearOf(changedOn)) throw instalmentBeforeCommitment(year, changedOn);
    if (dueOn !== null && yearOf(dueOn) !== year) throw instalmentDueOutsideItsYear(year, dueOn);
  }
  const outstanding = outstandingOn(before, changedOn);
  const sum = sumCents(instalments.map(({ amount }) => amount));
  if (sum !== outstanding) throw scheduleIsNotTheOutstanding(outstanding, sum);

  const { commitment, events } = changed(before, settledParts(before), instalments, { ...schedule, cause: 'agreed' });
  const booked = bookOpenInstalments(years, before, commitment);
  requireRoomForInstalments(years, booked, commitment, changedOn);
  return { commitment, ...changedYears(years, booked), events };
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
  const kept = withOpenPart(before).flatMap(({ open, ...instalment }) =>
    numbers.includes(instalment.number) ? withoutOpenPart(instalment, open) : [instalment],
  );
  const added = moved.map(({ dueOn, open }) => ({ year: to, dueOn, amount: open }));
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
  return withOpenPart(commitment).flatMap(({ open, ...instalment }) => withoutOpenPart(instalment, open));
}

function withoutOpenPart(instalment: Instalment, open: Cents): Instalment[] {
  const amount = instalment.amount - open;
  return amount === 0n ? [] : [{ ...instalment, amount }];
}

function changed(
  before: Commitment,
  kept: readonly Instalment[],
  added: readonly Pick<Instalment, 'year' | 'dueOn' | 'amount'>[],
  { changedOn, cause, reason, provenance }: Omit<ScheduleChange, 'byYear'>,
): { readonly commitment: Commitment; readonly events: readonly NewEvent[] } {
  const instalments = [
    ...kept,
    ...added.map((instalment, index) => ({ ...instalment, number: before.lastNumber + index + 1, released: 0n })),
  ];
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
        instalments: instalments.map(({ number, year, dueOn, amount, released }) => ({
          number,
          year,
          dueOn,
          amount: toMoney(amount),
          released: toMoney(released),
        })),
        provenance,
      }),
    ],
  };
}
