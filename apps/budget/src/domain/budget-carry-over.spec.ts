import fc from 'fast-check';
import { requireCarryOver } from './budget-carry-over';
import { closeBudgetYear } from './budget-closing';
import { recordMutation } from './budget-mutations';
import type { BudgetMutation } from './budget-year';
import { aClosing, aMutation, anAdoptedYear, euros, refusal } from './budget-year.fixture';

describe('a carry-over that is granted (rule 7)', () => {
  const closed = closeBudgetYear(anAdoptedYear('100'), aClosing('90', '10')).state;
  const next = anAdoptedYear('100', 2011);
  const grant = (cash: string, changes: Partial<BudgetMutation> = {}) =>
    aMutation(cash, { id: cash, stage: 'granted-carry-over', carriedOverFrom: 2010, ...changes });

  it('names the year before it, and no other mutation names one', () => {
    const missing = refusal('carry-over-request-missing', { field: 'carriedOverFrom' });
    expect(() => requireCarryOver(next, grant('1', { carriedOverFrom: null }), null)).toThrow(missing);
    expect(() => requireCarryOver(next, grant('1', { carriedOverFrom: 2009 }), closed)).toThrow(missing);
    expect(() => requireCarryOver(next, grant('1', { stage: 'first-supplementary' }), closed)).toThrow(missing);
    expect(() => requireCarryOver(next, aMutation('1'), null)).not.toThrow();
  });

  it('is never more than was requested, all grants together; a year that is not closed requested nothing', () => {
    const granted = recordMutation(next, grant('60')).state;
    expect(() => requireCarryOver(granted, grant('30'), closed)).not.toThrow();
    expect(() => requireCarryOver(granted, grant('30.01'), closed)).toThrow(
      refusal('carry-over-exceeds-request', { requested: '90.00', granted: '90.01' }),
    );
    expect(() => requireCarryOver(next, grant('0.01'), anAdoptedYear('100'))).toThrow(
      refusal('carry-over-exceeds-request', { requested: '0.00' }),
    );
  });

  it('adds up to at most the request, whatever is asked', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 50_00n }), { maxLength: 20 }), (amounts) => {
        let year = next;
        amounts.forEach((cash, index) => {
          const asked = { ...grant('0', { id: `grant-${index}` }), cash };
          try {
            requireCarryOver(year, asked, closed);
          } catch {
            return;
          }
          year = recordMutation(year, asked).state;
        });
        const granted = year.mutations.filter(({ carriedOverFrom }) => carriedOverFrom === 2010);
        expect(granted.reduce((sum, { cash }) => sum + cash, 0n)).toBeLessThanOrEqual(euros('90'));
      }),
    ));
});
