import { FIRST_HAND } from '@imd/kernel';
import { settleAdvance } from './advance';
import { euros, outsideTheContracts, refusal } from './budget-year.fixture';
import { leftOf, type Expenditure, type Settlement } from './expenditure';

const advance: Expenditure = {
  id: 'expenditure-1',
  year: 2010,
  purpose: 'diaspora',
  projectId: 'hrt',
  partners: [],
  commitmentId: null,
  kind: 'disbursement',
  amount: euros('100'),
  bookedOn: '2010-06-30',
  bookedOnPrecision: 'day',
  scope: 'global',
  countryAmounts: [],
  flags: [],
  overrun: null,
  description: null,
  advance: true,
  settled: 0n,
  settlements: [],
  reversed: 0n,
  reversals: [],
  refunded: 0n,
  refunds: [],
  provenance: FIRST_HAND,
};
const settlement = (amount: string, changes: Partial<Settlement> = {}): Settlement => ({
  id: 'settlement-1',
  amount: euros(amount),
  settledOn: '2011-02-01',
  reference: 'Financial statement 2010',
  provenance: FIRST_HAND,
  ...changes,
});

describe('an advance', () => {
  it('is open until it is settled: settling books nothing, also in a later year', () => {
    const { state, events } = settleAdvance(advance, settlement('60'));
    expect(state).toMatchObject({ amount: euros('100'), settled: euros('60'), reversed: 0n });
    expect(leftOf(state)).toBe(euros('40'));
    expect(outsideTheContracts(events)).toEqual([]);
  });

  it('is settled at most once, and not after it was taken back or paid back', () => {
    const first = settleAdvance(advance, settlement('60')).state;
    expect(() => settleAdvance(first, settlement('40.01'))).toThrow(
      refusal('settlement-exceeds-advance', { open: '40.00', requested: '40.01' }),
    );
    const back = { ...advance, reversed: euros('20'), refunded: euros('30') };
    expect(() => settleAdvance(back, settlement('50.01'))).toThrow(
      refusal('settlement-exceeds-advance', { open: '50.00' }),
    );
  });

  it('is settled on the day it was paid or later', () => {
    expect(() => settleAdvance(advance, settlement('1', { settledOn: '2010-06-29' }))).toThrow(
      refusal('settlement-before-advance', { field: 'settledOn' }),
    );
    expect(settleAdvance(advance, settlement('1', { settledOn: '2010-06-30' })).events).toHaveLength(1);
  });

  it('is settled for more than nothing', () =>
    expect(() => settleAdvance(advance, settlement('0'))).toThrow(refusal('amount-not-positive')));

  it('is paid as one: no other expenditure is settled', () =>
    expect(() => settleAdvance({ ...advance, advance: false }, settlement('1'))).toThrow(refusal('not-an-advance')));
});
