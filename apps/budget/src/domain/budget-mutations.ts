import { BudgetMutationRecorded, type Change, event } from '@imd/contracts';
import {
  type CalendarDate,
  dateOutOfPlace,
  firstDayOf,
  type Refusal,
  sumCents,
  toMoney,
  toMoneyOrNull,
  type Year,
} from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import {
  appropriationBelowObligations,
  commitmentBudgetBelowCommitments,
  mutationDatesOutOfOrder,
  mutationExists,
  mutationHasOwnCommand,
  mutationHasStage,
  mutationsTooMany,
  mutationUndated,
} from './budget-mutations.errors';
import { appropriated, commitmentBudget, unclaimedRoom } from './budget-room';
import type { BudgetMutation, BudgetYear } from './budget-year';
import { requireDate } from './dates';
import { requireYearTotal } from './year-total';
import { yearTotalTooLarge } from './year-total.errors';

/** The route that calls `recordMutation` documents these refusals. */
export const MUTATION_REFUSALS: readonly Refusal[] = [
  mutationUndated,
  mutationDatesOutOfOrder,
  dateOutOfPlace,
  mutationHasOwnCommand,
  mutationHasStage,
  budgetClosed,
  mutationExists,
  mutationsTooMany,
  yearTotalTooLarge,
  appropriationBelowObligations,
  commitmentBudgetBelowCommitments,
];

/** A year holds its mutations in one document, which the database limits to 16 MB. */
const MUTATIONS_AT_MOST = 1_000;

/** These have rules of their own, which a mutation alone would pass by. */
const OF_OWN_COMMANDS: readonly BudgetMutation['stage'][] = ['reallocation', 'cash-shift', 'reception-savings'];

/** A mutation that is no stage of the budget itself says which one it was laid down with, if any. */
const KINDS: readonly BudgetMutation['stage'][] = [...OF_OWN_COMMANDS, 'granted-carry-over'];

export function requireOwnCommand({ stage }: BudgetMutation): void {
  if (OF_OWN_COMMANDS.includes(stage)) throw mutationHasOwnCommand(stage);
}

/** Some laws are in force from a day before the one on which they were decided; none was decided before it was tabled. */
export function requireMutationDates(mutation: BudgetMutation, year: Year, today: CalendarDate): void {
  const { stage, tabledOn, decidedOn, inForceFrom } = mutation;
  if (tabledOn !== null && decidedOn !== null && decidedOn < tabledOn) {
    throw mutationDatesOutOfOrder(tabledOn, decidedOn);
  }
  const isFinalAct = stage === 'final-act';
  requireDate(isFinalAct ? 'finalActTabled' : 'mutationTabled', tabledOn, year, today);
  requireDate(isFinalAct ? 'finalActDecided' : 'mutationDecided', decidedOn, year, today);
  requireDate(isFinalAct ? 'finalActInForce' : 'mutationInForce', inForceFrom, year, today);
}

/** A budget is in force in its own year: what was decided before that counts from its first day. */
export function inForceFromOf(year: Year, decidedOn: CalendarDate | null): CalendarDate {
  if (decidedOn === null) throw mutationUndated();
  return decidedOn < firstDayOf(year) ? firstDayOf(year) : decidedOn;
}

/**
 * The final act (slotwet) settles a year on what was spent: it comes after closing too, and gives or takes no room.
 * A cut never leaves less than what is promised or paid already: releases and reversals come first.
 */
export function recordMutation(year: BudgetYear, mutation: BudgetMutation): Change<BudgetYear> {
  const added = addMutation(year, mutation);
  const { state } = added;
  if (mutation.stage === 'final-act') return added;
  if (mutation.cash < 0n && (unclaimedRoom(state) < 0n || state.paid > appropriated(state))) {
    throw appropriationBelowObligations(state);
  }
  const budget = commitmentBudget(state);
  if (budget !== null && (mutation.commitments ?? 0n) < 0n && state.committedValue > budget) {
    throw commitmentBudgetBelowCommitments(budget, state.committedValue);
  }
  return added;
}

/** A command that cuts the year judges first whether that leaves enough. */
export function addMutation(year: BudgetYear, mutation: BudgetMutation): Change<BudgetYear> {
  if (mutation.stage !== 'final-act') refuseWhenClosed(year);
  if (mutation.atStage !== null && !KINDS.includes(mutation.stage)) throw mutationHasStage(mutation.stage);
  if (mutationOf(year, mutation.id)) throw mutationExists(mutation.id);
  if (year.mutations.length >= MUTATIONS_AT_MOST) throw mutationsTooMany(MUTATIONS_AT_MOST);
  const state = { ...year, mutations: [...year.mutations, mutation] };
  requireYearTotals(state, mutation);
  const { id, cash, commitments, ...rest } = mutation;
  return {
    state,
    events: [
      event(BudgetMutationRecorded, {
        year: year.year,
        mutationId: id,
        ...rest,
        cash: toMoney(cash),
        commitments: toMoneyOrNull(commitments),
      }),
    ],
  };
}

function requireYearTotals({ mutations }: BudgetYear, { cash, commitments }: BudgetMutation): void {
  requireYearTotal('cash', cash);
  requireYearTotal('cash', sumCents(mutations.map((each) => each.cash)));
  requireYearTotal('cash', appropriated({ mutations }));
  requireYearTotal('commitments', commitments);
  requireYearTotal('commitments', commitmentBudget({ mutations }));
}

export function mutationOf(year: BudgetYear, mutationId: string): BudgetMutation | null {
  return year.mutations.find(({ id }) => id === mutationId) ?? null;
}
