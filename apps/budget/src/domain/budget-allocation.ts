import { AllocationSet, type Change, eventUnlessSame } from '@imd/contracts';
import { parseCents, sumCents, toMoney, WHOLE, type Refusal } from '@imd/kernel';
import { allocationExceedsPlanLimit } from './budget-allocation.errors';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { refuseNegative, refuseTwice } from './budget-parts';
import { budgetAmountNegative, purposeSetTwice } from './budget-parts.errors';
import { appropriated, earmarked } from './budget-room';
import { requirePurpose, type Allocation, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';

/** The route that calls `setAllocation` documents these refusals. */
export const ALLOCATION_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  purposeNotInFramework,
  budgetAmountNegative,
  purposeSetTwice,
  allocationExceedsPlanLimit,
];

/** The plan limit multiplies what is planned freely, never an earmark. */
export function setAllocation(year: BudgetYear, allocation: Allocation): Change<BudgetYear> {
  const data = (of: Allocation) => ({
    year: year.year,
    parts: of.parts.map(({ purpose, amount }) => ({ purpose, amount: toMoney(amount) })),
    provenance: of.provenance,
  });
  const events = eventUnlessSame(AllocationSet, year.allocation && data(year.allocation), data(allocation));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  for (const { purpose } of allocation.parts) requirePurpose(year, purpose, 'parts');
  refuseNegative(
    'parts',
    allocation.parts.map(({ amount }) => amount),
  );
  refuseTwice(allocation.parts.map(({ purpose }) => purpose));
  const state = { ...year, allocation };
  refuseAbovePlanLimit(state);
  return { state, events };
}

export function refuseAbovePlanLimit(year: BudgetYear): void {
  const planned = sumCents((year.allocation?.parts ?? []).map(({ amount }) => amount));
  const limit = ((appropriated(year) - earmarked(year)) * parseCents(year.planLimit)) / WHOLE;
  if (planned > 0n && planned > limit) throw allocationExceedsPlanLimit(planned, limit, year.planLimit);
}
