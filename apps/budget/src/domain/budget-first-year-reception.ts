import {
  type Change,
  eventUnlessSame,
  FirstYearReceptionCostStated,
  FirstYearReceptionEstimated,
  FirstYearReceptionProjected,
} from '@imd/contracts';
import { type Cents, dateOutOfPlace, positive, type Refusal, sumCents, toMoney, toMoneyOrNull } from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { moveEarmark } from './budget-earmarks';
import {
  drawExceedsSaving,
  receptionCostBeforeClosing,
  receptionNotEstimated,
  receptionSavingUnknown,
} from './budget-first-year-reception.errors';
import { addMutation } from './budget-mutations';
import { mutationDatesOutOfOrder, mutationExists, mutationsTooMany } from './budget-mutations.errors';
import type { BudgetMutation, BudgetYear, FirstYearReception, ReceptionCost, ReceptionProjection } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import { amountNotPositive } from './commitment.errors';
import { requireYearTotal } from './year-total';
import { yearTotalTooLarge } from './year-total.errors';

/** A draw is earmarked for this theme; the earmark may be changed afterwards as any other. */
export const EARMARKED_FOR = 'strategic-country-approach';

/** The route that calls `estimateFirstYearReception` documents these refusals. */
export const RECEPTION_REFUSALS: readonly Refusal[] = [yearTotalTooLarge];

/** A later note can still estimate the reception of a closed year. */
export function estimateFirstYearReception(year: BudgetYear, reception: FirstYearReception): Change<BudgetYear> {
  requireYearTotal('estimate', reception.estimate);
  const data = (of: FirstYearReception) => ({ year: year.year, ...of, estimate: toMoneyOrNull(of.estimate) });
  return {
    state: { ...year, firstYearReception: reception },
    events: eventUnlessSame(
      FirstYearReceptionEstimated,
      year.firstYearReception && data(year.firstYearReception),
      data(reception),
    ),
  };
}

/** The route that calls `projectFirstYearReception` documents these refusals. */
export const PROJECTION_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  receptionNotEstimated,
  budgetClosed,
  yearTotalTooLarge,
];

/** A projection may rise above what was drawn already: the shortfall says so. */
export function projectFirstYearReception(year: BudgetYear, projection: ReceptionProjection): Change<BudgetYear> {
  if (!year.firstYearReception) throw receptionNotEstimated(year.year);
  const data = (of: ReceptionProjection) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  const before = year.receptionProjection && data(year.receptionProjection);
  const events = eventUnlessSame(FirstYearReceptionProjected, before, data(projection));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  requireYearTotal('amount', projection.amount);
  return { state: { ...year, receptionProjection: projection }, events };
}

/** The route that calls `stateReceptionCost` documents these refusals. */
export const COST_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  receptionNotEstimated,
  receptionCostBeforeClosing,
  yearTotalTooLarge,
];

export function stateReceptionCost(year: BudgetYear, cost: ReceptionCost): Change<BudgetYear> {
  if (!year.firstYearReception) throw receptionNotEstimated(year.year);
  if (year.status !== 'closed') throw receptionCostBeforeClosing(year.year);
  requireYearTotal('amount', cost.amount);
  const data = (of: ReceptionCost) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  return {
    state: { ...year, receptionCost: cost },
    events: eventUnlessSame(FirstYearReceptionCostStated, year.receptionCost && data(year.receptionCost), data(cost)),
  };
}

/** The route that calls `drawReceptionSaving` documents these refusals. */
export const DRAW_REFUSALS: readonly Refusal[] = [
  amountNotPositive,
  mutationDatesOutOfOrder,
  dateOutOfPlace,
  budgetClosed,
  receptionSavingUnknown,
  drawExceedsSaving,
  purposeNotInFramework,
  mutationExists,
  mutationsTooMany,
  yearTotalTooLarge,
];

/**
 * A draw is neutral to the budget as a whole: reception gives up what the programme gets, earmarked. What was drawn
 * stands in the mutations of the year, so that draws made at the same moment see each other.
 */
export function drawReceptionSaving(year: BudgetYear, draw: BudgetMutation): Change<BudgetYear> {
  refuseWhenClosed(year);
  if (draw.cash <= 0n) throw amountNotPositive('amount', draw.cash);
  const saving = receptionSavingOf(year);
  if (saving === null) throw receptionSavingUnknown(year.year);
  const available = positive(saving - drawnOf(year));
  if (draw.cash > available) throw drawExceedsSaving(available, draw.cash);
  const added = addMutation(year, draw);
  const moved = moveEarmark(added.state, draw);
  return { state: moved.state, events: [...added.events, ...moved.events] };
}

/** @returns null while the estimate is unknown, or the projection, or after the closing the real cost */
export function receptionSavingOf({
  status,
  firstYearReception,
  receptionProjection,
  receptionCost,
}: BudgetYear): Cents | null {
  const estimate = firstYearReception?.estimate ?? null;
  const cost = (status === 'closed' ? receptionCost : receptionProjection)?.amount ?? null;
  return estimate === null || cost === null ? null : positive(estimate - cost);
}

export function drawnOf({ mutations }: Pick<BudgetYear, 'mutations'>): Cents {
  return sumCents(mutations.filter(({ stage }) => stage === 'reception-savings').map(({ cash }) => cash));
}

/** @returns null where something was drawn of a saving that is not known any more */
export function receptionShortfallOf(year: BudgetYear): Cents | null {
  const drawn = drawnOf(year);
  if (drawn === 0n) return 0n;
  const saving = receptionSavingOf(year);
  return saving === null ? null : positive(drawn - saving);
}
