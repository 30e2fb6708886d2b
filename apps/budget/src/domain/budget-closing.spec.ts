import { FIRST_HAND } from '@imd/kernel';
import { adoptBudgetYear } from './budget-adoption';
import { setAllocation } from './budget-allocation';
import { closeBudgetYear } from './budget-closing';
import { setEarmark } from './budget-earmarks';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { recordMutation } from './budget-mutations';
import {
  aClosedYear,
  aClosing,
  aDraftYear,
  aMutation,
  anAdoptedYear,
  anAllocation,
  anEarmark,
  anEstimate,
  euros,
  outsideTheContracts,
  refusal,
} from './budget-year.fixture';

describe('closing (rule 7)', () => {
  const year = { ...anAdoptedYear('9000000'), paid: euros('5800000') };

  it('shares the underspend out over carry-over requested and lapsed, to the cent', () => {
    expect(closeBudgetYear(year, aClosing('90000', '3110000')).state).toMatchObject({
      status: 'closed',
      closing: { underspend: euros('3200000') },
    });
    expect(() => closeBudgetYear(year, aClosing('90000', '3110000.01'))).toThrow(
      refusal('closing-does-not-add-up', { underspend: '3200000.00' }),
    );
  });

  it('carries nothing over after an overspend', () => {
    const overspent = { ...year, paid: euros('9000001') };
    expect(closeBudgetYear(overspent, aClosing('0', '-1')).events).toHaveLength(1);
    expect(() => closeBudgetYear(overspent, aClosing('-1', '0'))).toThrow(refusal('closing-does-not-add-up'));
  });

  it('waits for adoption, and for an appropriation to be known', () => {
    expect(() => closeBudgetYear(aDraftYear(), aClosing('0', '0'))).toThrow(refusal('budget-not-adopted'));
    const unknown = adoptBudgetYear(aDraftYear(), { adoptedOn: '2009-12-20', provenance: FIRST_HAND }).state;
    expect(() => closeBudgetYear(unknown, aClosing('0', '0'))).toThrow(refusal('appropriation-not-recorded'));
  });

  it('happens once; the same again changes nothing', () => {
    const closed = aClosedYear();
    expect(closeBudgetYear(closed, aClosing('0', '9000000'))).toEqual({ state: closed, events: [] });
    expect(() => closeBudgetYear(closed, aClosing('1', '8999999'))).toThrow(refusal('budget-closed'));
  });

  it('leaves the figures of the year as they are (rule 1)', () => {
    expect(() => recordMutation(aClosedYear(), aMutation('1', { id: 'late' }))).toThrow(refusal('budget-closed'));
    expect(() => setEarmark(aClosedYear(), anEarmark('diaspora', '1'))).toThrow(refusal('budget-closed'));
    expect(() => setAllocation(aClosedYear(), anAllocation(['diaspora', '1']))).toThrow(refusal('budget-closed'));
    expect(() => setMultiYearEstimate(aClosedYear(), anEstimate([2011, '0.01']))).toThrow(refusal('budget-closed'));
  });

  it('is told as the contract has it', () => {
    const { events } = closeBudgetYear(anAdoptedYear(), aClosing('0', '9000000'));
    expect(events).toHaveLength(1);
    expect(outsideTheContracts(events)).toEqual([]);
  });
});
