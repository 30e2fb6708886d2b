import { BudgetMutationRecorded, type Change, event } from '@imd/contracts';
import { toMoney, toMoneyOrNull, type Refusal } from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import {
  appropriationBelowObligations,
  commitmentBudgetBelowCommitments,
  mutationExists,
} from './budget-mutations.errors';
import { appropriated, commitmentBudget, unclaimedRoom } from './budget-room';
import type { BudgetMutation, BudgetYear } from './budget-year';

/** The route that calls `recordMutation` documents these refusals. */
export const MUTATION_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  mutationExists,
  appropriationBelowObligations,
  commitmentBudgetBelowCommitments,
];

/** A cut never leaves less than what is promised or paid already: releases and reversals come first. */
export function recordMutation(year: BudgetYear, mutation: BudgetMutation): Change<BudgetYear> {
  refuseWhenClosed(year);
  if (mutationOf(year, mutation.id)) throw mutationExists(mutation.id);
  const state = { ...year, mutations: [...year.mutations, mutation] };
  if (mutation.cash < 0n && (unclaimedRoom(state) < 0n || state.paid > appropriated(state))) {
    throw appropriationBelowObligations(state);
  }
  const budget = commitmentBudget(state);
  if (budget !== null && (mutation.commitments ?? 0n) < 0n && state.committedValue > budget) {
    throw commitmentBudgetBelowCommitments(budget, state.committedValue);
  }
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

export function mutationOf(year: BudgetYear, mutationId: string): BudgetMutation | null {
  return year.mutations.find(({ id }) => id === mutationId) ?? null;
}
