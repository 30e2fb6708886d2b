import { BudgetYearSettingsChanged, type Change, eventUnlessSame } from '@imd/contracts';
import { dateOutOfPlace, type Provenance, type Refusal } from '@imd/kernel';
import { refuseAbovePlanLimit } from './budget-allocation';
import { allocationExceedsPlanLimit } from './budget-allocation.errors';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { bandsOutOfOrder } from './budget-settings.errors';
import { requireBandsInOrder, settingsOf, type BudgetYear, type BudgetYearSettings } from './budget-year';

export interface SettingsChange extends BudgetYearSettings {
  readonly reason: string;
  readonly provenance: Provenance;
}

/** The route that calls `changeSettings` documents these refusals. */
export const SETTINGS_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  budgetClosed,
  bandsOutOfOrder,
  allocationExceedsPlanLimit,
];

/** The settings of a closed year stay: nobody moves what it was judged by. */
export function changeSettings(year: BudgetYear, change: SettingsChange): Change<BudgetYear> {
  const before = year.settingsChange && { ...settingsOf(year), ...year.settingsChange };
  const data = (of: SettingsChange) => ({ year: year.year, ...of });
  const events = eventUnlessSame(BudgetYearSettingsChanged, before && data(before), data(change));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  requireBandsInOrder(change);
  const { reason, provenance, ...settings } = change;
  const state = { ...year, ...settings, settingsChange: { reason, provenance } };
  refuseAbovePlanLimit(state);
  return { state, events };
}
