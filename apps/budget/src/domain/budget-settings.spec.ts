import { FIRST_HAND } from '@imd/kernel';
import { setAllocation } from './budget-allocation';
import { changeSettings, type SettingsChange } from './budget-settings';
import { openBudgetYear, settingsOf } from './budget-year';
import {
  aClosedYear,
  aDraftYear,
  anAdoptedYear,
  anAllocation,
  framework,
  outsideTheContracts,
  refusal,
} from './budget-year.fixture';

const change = (changes: Partial<SettingsChange> = {}): SettingsChange => ({
  ...settingsOf(aDraftYear()),
  reason: 'The ledger was taken over',
  provenance: FIRST_HAND,
  ...changes,
});

describe('the settings of a budget year', () => {
  it('are changed whole and with a reason, as the contract has it', () => {
    const { state, events } = changeSettings(
      aDraftYear(),
      change({ planLimit: '110.00', keptFrom: '2010-07-01', leadTimeDays: 60 }),
    );
    expect(settingsOf(state)).toMatchObject({ planLimit: '110.00', keptFrom: '2010-07-01', leadTimeDays: 60 });
    expect(state.settingsChange?.reason).toBe('The ledger was taken over');
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('changed again to the same change nothing', () =>
    expect(changeSettings(changeSettings(aDraftYear(), change()).state, change()).events).toEqual([]));

  it('keep their bands in order, from the start', () => {
    const bands = { onCourse: '15.01', attention: '15.00' };
    expect(() => changeSettings(aDraftYear(), change({ bands }))).toThrow(
      refusal('bands-out-of-order', { field: 'bands', onCourse: '15.01' }),
    );
    expect(() => openBudgetYear({ ...aDraftYear(), bands }, framework, null)).toThrow(refusal('bands-out-of-order'));
  });

  it('keep the plan limit above what is planned already', () => {
    const planned = setAllocation({ ...anAdoptedYear('10'), planLimit: '150.00' }, anAllocation(['diaspora', '15']));
    expect(() => changeSettings(planned.state, change({ planLimit: '149.99' }))).toThrow(
      refusal('allocation-exceeds-plan-limit', { planned: '15.00' }),
    );
    expect(changeSettings(planned.state, change({ planLimit: '150.00' })).events).toHaveLength(1);
  });

  it('of a closed year stay', () =>
    expect(() => changeSettings(aClosedYear(), change())).toThrow(refusal('budget-closed')));
});
