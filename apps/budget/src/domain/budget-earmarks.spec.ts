import { setEarmark } from './budget-earmarks';
import {
  anAdoptedYear,
  anEarmark,
  euros,
  outsideTheContracts,
  refusal,
  withOpenInstalment,
} from './budget-year.fixture';

describe('an earmark', () => {
  it('fits in the appropriation', () =>
    expect(() => setEarmark(anAdoptedYear('10'), anEarmark('diaspora', '10.01'))).toThrow(
      refusal('earmark-exceeds-room', { short: '0.01' }),
    ));

  it('takes nothing that another purpose draws on already', () =>
    expect(() =>
      setEarmark(withOpenInstalment(anAdoptedYear('10'), 'remittances', euros('4')), anEarmark('diaspora', '7')),
    ).toThrow(refusal('earmark-exceeds-room', { short: '1.00' })));

  it('is for a purpose of the framework', () =>
    expect(() => setEarmark(anAdoptedYear(), anEarmark('space-travel', '1'))).toThrow(
      refusal('purpose-unknown', { field: 'purpose' }),
    ));

  it('names a mutation of its own year', () =>
    expect(() => setEarmark(anAdoptedYear(), anEarmark('diaspora', '1', 'elsewhere'))).toThrow(
      refusal('mutation-unknown'),
    ));

  it('replaces itself, and set again with the same content changes nothing', () => {
    const set = setEarmark(anAdoptedYear(), anEarmark('diaspora', '4')).state;
    expect(setEarmark(set, anEarmark('diaspora', '4'))).toEqual({ state: set, events: [] });
    expect(setEarmark(set, anEarmark('diaspora', '3')).state.earmarks).toMatchObject([{ amount: 300n }]);
  });

  it('is never less than nothing', () =>
    expect(() => setEarmark(anAdoptedYear(), anEarmark('diaspora', '-1'))).toThrow(refusal('budget-amount-negative')));

  it('is told as the contract has it', () => {
    const { events } = setEarmark(anAdoptedYear(), anEarmark('diaspora', '1', 'draft-budget'));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
