import { AdvanceSettled, event, type Change } from '@imd/contracts';
import { dateOutOfPlace, toMoney, type Refusal } from '@imd/kernel';
import { notAnAdvance, settlementBeforeAdvance, settlementExceedsAdvance } from './advance.errors';
import { amountNotPositive } from './commitment.errors';
import { leftOf, type Expenditure, type Settlement } from './expenditure';

/** The route that calls `settleAdvance` documents these refusals. */
export const SETTLEMENT_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  notAnAdvance,
  amountNotPositive,
  settlementBeforeAdvance,
  settlementExceedsAdvance,
];

/** The money was spent when the advance was paid: settling it books nothing, in no year, and so also after closing. */
export function settleAdvance(advance: Expenditure, settlement: Settlement): Change<Expenditure> {
  const { id, amount, settledOn, reference, provenance } = settlement;
  if (!advance.advance) throw notAnAdvance(advance.id);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (settledOn < advance.bookedOn) throw settlementBeforeAdvance(advance.bookedOn, settledOn);
  const open = leftOf(advance);
  if (amount > open) throw settlementExceedsAdvance(open, amount);
  return {
    state: { ...advance, settled: advance.settled + amount, settlements: [...advance.settlements, settlement] },
    events: [
      event(AdvanceSettled, {
        expenditureId: advance.id,
        settlementId: id,
        year: advance.year,
        purpose: advance.purpose,
        projectId: advance.projectId,
        commitmentId: advance.commitmentId,
        amount: toMoney(amount),
        settledOn,
        reference,
        provenance,
      }),
    ],
  };
}
