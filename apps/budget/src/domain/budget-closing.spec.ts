import { FIRST_HAND, formatCents } from '@imd/kernel';
import fc from 'fast-check';
import { adoptBudgetYear } from './budget-adoption';
import { setAllocation } from './budget-allocation';
import { closeBudgetYear } from './budget-closing';
import { setEarmark } from './budget-earmarks';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { recordMutation } from './budget-mutations';
import { appropriated } from './budget-room';
import type { BudgetYear } from './budget-year';
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

  it('waits until what was spent is known: kept here without a gap, or stated as a total', () => {
    const gaps = (purpose: string | null) => ({
      gaps: [{ figure: 'spent' as const, purpose }],
      provenance: FIRST_HAND,
    });
    const close = (known: Partial<BudgetYear>) => () =>
      closeBudgetYear({ ...year, ...known }, aClosing('0', '3200000'));
    const total = { figure: 'spent' as const, amount: euros('5800000'), provenance: FIRST_HAND };
    const refused = refusal('spending-not-reported', { year: 2010 });
    expect(close({ keptFrom: null })).toThrow(refused);
    expect(close({ keptFrom: '2011-03-02' })).toThrow(refused);
    expect(close({ keptFrom: null, controlTotals: [total] })).not.toThrow();
    expect(close({ reportingGaps: gaps('remittances') })).toThrow(refused);
    expect(close({ reportingGaps: gaps('remittances'), controlTotals: [total] })).not.toThrow();
    expect(close({ reportingGaps: gaps(null), controlTotals: [total] })).toThrow(refused);
  });

  it('lets the final act follow, which moves nothing, and nothing else', () => {
    const finalAct = aMutation('-3200000', { id: 'final-act', stage: 'final-act', inForceFrom: '2011-09-01' });
    const closed = aClosedYear();
    const { state, events } = recordMutation(closed, finalAct);
    expect(events).toHaveLength(1);
    expect(appropriated(state)).toBe(appropriated(closed));
    expect(state.closing).toEqual(closed.closing);
  });

  it('holds carry-over plus lapsed to the underspend for ever, whatever was appropriated and paid', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: -5n, max: 5n }),
        (cash, paid, carryOverRequested, off) => {
          const open = { ...anAdoptedYear(formatCents(cash)), paid };
          const lapsed = cash - paid - carryOverRequested + off;
          const close = () =>
            closeBudgetYear(open, { ...aClosing('0', '0'), carryOverRequested, lapsed }).state.closing;
          if (off !== 0n) expect(close).toThrow(refusal('closing-does-not-add-up'));
          else expect(close()).toMatchObject({ underspend: carryOverRequested + lapsed });
        },
      ),
    ));

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
