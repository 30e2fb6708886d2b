import { setAllocation } from './budget-allocation';
import { anAdoptedYear, anAllocation, outsideTheContracts, refusal, withEarmark } from './budget-year.fixture';

describe('an allocation', () => {
  const year = { ...withEarmark(anAdoptedYear('10'), 'diaspora', '4'), planLimit: '150.00' };

  it('reaches the plan limit of what is not earmarked: the limit multiplies plans, never earmarks', () => {
    expect(setAllocation(year, anAllocation(['remittances', '9'])).events).toHaveLength(1);
    expect(() => setAllocation(year, anAllocation(['remittances', '9.01']))).toThrow(
      refusal('allocation-exceeds-plan-limit', { limit: '9.00' }),
    );
  });

  it('has one part for a purpose, each of the framework', () => {
    expect(() => setAllocation(year, anAllocation(['remittances', '1'], ['remittances', '1']))).toThrow(
      refusal('set-twice'),
    );
    expect(() => setAllocation(year, anAllocation(['space-travel', '1']))).toThrow(refusal('purpose-unknown'));
  });

  it('set again with the same content changes nothing', () => {
    const set = setAllocation(year, anAllocation(['remittances', '1'])).state;
    expect(setAllocation(set, anAllocation(['remittances', '1'])).events).toEqual([]);
  });

  it('is never less than nothing', () =>
    expect(() => setAllocation(anAdoptedYear(), anAllocation(['diaspora', '-1']))).toThrow(
      refusal('budget-amount-negative'),
    ));

  it('is told as the contract has it', () => {
    const { events } = setAllocation(anAdoptedYear(), anAllocation(['diaspora', '1']));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
