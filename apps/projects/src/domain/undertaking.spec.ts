import { UndertakingRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { recordUndertaking, type Undertaking } from './undertaking';

const undertaking: Undertaking = {
  id: 'evaluation-outcome',
  title: { nl: 'Uitkomsten melden', en: 'Report the outcome' },
  state: 'open',
  dueOn: '2012-12-31',
  datePrecision: 'year',
  fulfilledOn: null,
  reference: null,
  provenance: FIRST_HAND,
};

describe('an undertaking', () => {
  it('is recorded with the date it is due', () =>
    expect(recordUndertaking(null, undertaking).events).toMatchObject([
      { definition: UndertakingRecorded, data: { undertakingId: 'evaluation-outcome', dueOn: '2012-12-31' } },
    ]));

  it('can be fulfilled on a day that nobody wrote down', () =>
    expect(recordUndertaking(undertaking, { ...undertaking, state: 'fulfilled' }).events).toMatchObject([
      { data: { state: 'fulfilled', fulfilledOn: null } },
    ]));

  it('has no day of fulfilment while it is open', () =>
    expect(() => recordUndertaking(null, { ...undertaking, fulfilledOn: '2011-12-01' })).toThrow(
      expect.objectContaining({ code: 'open-undertaking-fulfilled' }),
    ));

  it('did not change when it is recorded again as it was', () =>
    expect(recordUndertaking(undertaking, { ...undertaking }).events).toEqual([]));
});
