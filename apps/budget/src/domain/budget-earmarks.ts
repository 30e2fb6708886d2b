import { type Change, EarmarkSet, event, eventUnlessSame } from '@imd/contracts';
import { combineMarks, marksOf, type Provenance, toMarkedMoney, toMoney, type Refusal } from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { earmarkExceedsRoom, mutationUnknown } from './budget-earmarks.errors';
import { mutationOf } from './budget-mutations';
import { refuseNegative, replaceOne } from './budget-parts';
import { budgetAmountNegative } from './budget-parts.errors';
import { unclaimedRoom } from './budget-room';
import { requirePurpose, type BudgetMutation, type BudgetYear, type Earmark } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';

/** The route that calls `setEarmark` documents these refusals. */
export const EARMARK_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  purposeNotInFramework,
  budgetAmountNegative,
  mutationUnknown,
  earmarkExceedsRoom,
];

/** An earmark sets money apart that no other purpose draws on yet. */
export function setEarmark(year: BudgetYear, earmark: Earmark): Change<BudgetYear> {
  const before = earmarkOf(year, earmark.purpose);
  const data = (of: Earmark) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  const events = eventUnlessSame(EarmarkSet, before && data(before), data(earmark));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  requirePurpose(year, earmark.purpose, 'purpose');
  refuseNegative('amount', [earmark.amount]);
  if (earmark.mutationId !== null && !mutationOf(year, earmark.mutationId)) {
    throw mutationUnknown(earmark.mutationId);
  }
  const state = { ...year, earmarks: replaceOne(year.earmarks, earmark, ({ purpose }) => purpose) };
  // A year that is short already must be able to recover in steps, so only a change that makes it shorter is refused.
  if (unclaimedRoom(state) < 0n && unclaimedRoom(state) < unclaimedRoom(year)) {
    throw earmarkExceedsRoom(state, earmark.purpose, earmark.amount);
  }
  return { state, events };
}

/** The earmark follows a mutation that is of the money of its purpose; the caller judges whether there is room. */
export function moveEarmark(year: BudgetYear, { id, purpose, cash, provenance }: BudgetMutation): Change<BudgetYear> {
  if (purpose === null) return { state: year, events: [] };
  requirePurpose(year, purpose, 'purpose');
  const before = earmarkOf(year, purpose);
  const earmark: Earmark = {
    purpose,
    amount: (before?.amount ?? 0n) + cash,
    mutationId: before ? before.mutationId : id,
    provenance: before ? bothMarks(before.provenance, provenance) : provenance,
  };
  return {
    state: { ...year, earmarks: replaceOne(year.earmarks, earmark, (other) => other.purpose) },
    events: [event(EarmarkSet, { year: year.year, ...earmark, amount: toMoney(earmark.amount) })],
  };
}

/** The amount comes from both, so it is as rough as both together, and invented when one of them is. */
function bothMarks(before: Provenance, added: Provenance): Provenance {
  const { precision, derived, invented } = toMarkedMoney(0n, combineMarks(marksOf(before), marksOf(added)));
  return { ...before, precision, derived, invented };
}

export function earmarkOf(year: BudgetYear, of: string): Earmark | null {
  return year.earmarks.find(({ purpose }) => purpose === of) ?? null;
}
