import { type Change, EarmarkSet, eventUnlessSame } from '@imd/contracts';
import { toMoney, type Refusal } from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { earmarkExceedsRoom, mutationUnknown } from './budget-earmarks.errors';
import { mutationOf } from './budget-mutations';
import { refuseNegative, replaceOne } from './budget-parts';
import { budgetAmountNegative } from './budget-parts.errors';
import { unclaimedRoom } from './budget-room';
import { requirePurpose, type BudgetYear, type Earmark } from './budget-year';
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

export function earmarkOf(year: BudgetYear, of: string): Earmark | null {
  return year.earmarks.find(({ purpose }) => purpose === of) ?? null;
}
