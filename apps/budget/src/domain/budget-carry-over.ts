import { sumCents, type Refusal } from '@imd/kernel';
import { carryOverExceedsRequest, carryOverRequestMissing } from './budget-carry-over.errors';
import type { BudgetMutation, BudgetYear } from './budget-year';

/** The route that calls `requireCarryOver` documents these refusals. */
export const CARRY_OVER_REFUSALS: readonly Refusal[] = [carryOverRequestMissing, carryOverExceedsRequest];

/**
 * A carry-over that is granted names its request (rule 7). What one year was granted of another stands in its own
 * mutations, so that grants made at the same moment see each other.
 * @param requesting the year that the mutation names; a year that is not closed has requested nothing
 */
export function requireCarryOver(year: BudgetYear, mutation: BudgetMutation, requesting: BudgetYear | null): void {
  const { stage, carriedOverFrom, cash } = mutation;
  if (stage !== 'granted-carry-over' && carriedOverFrom === null) return;
  if (stage !== 'granted-carry-over' || carriedOverFrom !== year.year - 1) {
    throw carryOverRequestMissing(stage, carriedOverFrom);
  }
  const before = year.mutations.filter((each) => each.carriedOverFrom === carriedOverFrom);
  const granted = sumCents([...before.map((each) => each.cash), cash]);
  const requested = requesting?.closing?.carryOverRequested ?? 0n;
  if (granted > requested) throw carryOverExceedsRequest(requested, granted);
}
