import { AdvanceSettled, event, type Change } from '@imd/contracts';
import { dateOutOfPlace, toMoney, type Refusal, type Units } from '@imd/kernel';
import { notAnAdvance, settlementBeforeAdvance, settlementExceedsAdvance } from './advance.errors';
import { amountNotPositive } from './commitment.errors';
import { currencyOf, OF_ANOTHER_CURRENCY_REFUSALS } from './exchange-rate';
import { partOf, unitsLeftOf, type Expenditure, type Settlement } from './expenditure';

/** The route that calls `settleAdvance` documents these refusals. */
export const SETTLEMENT_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  notAnAdvance,
  ...OF_ANOTHER_CURRENCY_REFUSALS,
  amountNotPositive,
  settlementBeforeAdvance,
  settlementExceedsAdvance,
];

/** The amount is in the currency of the advance. */
export type SettlementRequest = Omit<Settlement, 'amount' | 'original'> & { readonly amount: Units };

/** The money was spent when the advance was paid: settling it books nothing, in no year, and so also after closing. */
export function settleAdvance(advance: Expenditure, settlement: SettlementRequest): Change<Expenditure> {
  const { id, amount: units, settledOn, reference, provenance } = settlement;
  if (!advance.advance) throw notAnAdvance(advance.id);
  if (units <= 0n) throw amountNotPositive('amount', units);
  if (settledOn < advance.bookedOn) throw settlementBeforeAdvance(advance.bookedOn, settledOn);
  const open = unitsLeftOf(advance);
  if (units > open) throw settlementExceedsAdvance(currencyOf(advance), open, units);
  const { amount, original = null } = partOf(advance, units);
  return {
    state: {
      ...advance,
      settled: advance.settled + amount,
      settlements: [...advance.settlements, { ...settlement, amount, original }],
    },
    events: [
      event(AdvanceSettled, {
        expenditureId: advance.id,
        settlementId: id,
        year: advance.year,
        purpose: advance.purpose,
        projectId: advance.projectId,
        commitmentId: advance.commitmentId,
        amount: toMoney(amount),
        original,
        settledOn,
        reference,
        provenance,
      }),
    ],
  };
}
