import { UnderspendCauseCodeSet } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { setCauseCode } from './underspend-cause-code';

const lowDemand = {
  code: 'low-demand',
  label: { nl: 'Geringe belangstelling', en: 'Low demand' },
  narrativeRequired: false,
  provenance: FIRST_HAND,
};

describe('an underspend cause code', () => {
  it('is set as data', () =>
    expect(setCauseCode(null, lowDemand)).toEqual({
      state: lowDemand,
      events: [{ definition: UnderspendCauseCodeSet, data: lowDemand }],
    }));

  it('can have its label changed', () => {
    const relabelled = { ...lowDemand, label: { nl: 'Weinig vraag', en: 'Low demand' } };
    expect(setCauseCode(lowDemand, relabelled).events).toHaveLength(1);
  });

  it('did not change when it is set again as it was', () =>
    expect(setCauseCode(lowDemand, { ...lowDemand }).events).toEqual([]));
});
