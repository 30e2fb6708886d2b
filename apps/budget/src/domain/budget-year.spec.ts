import { findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { adoptBudgetYear } from './budget-adoption';
import { setAllocation } from './budget-allocation';
import { draw } from './budget-books';
import { closeBudgetYear } from './budget-closing';
import { recordControlTotal } from './budget-control-totals';
import { setEarmark } from './budget-earmarks';
import { estimateFirstYearReception } from './budget-first-year-reception';
import { setMultiYearEstimate } from './budget-multi-year-estimate';
import { recordMutation } from './budget-mutations';
import { setReportingGaps } from './budget-reporting-gaps';
import { appropriated, appropriatedOrUnknown, availableFor, commitmentBudget, unclaimedRoom } from './budget-room';
import { openBudgetYear, type BudgetYear } from './budget-year';
import { aDraftYear, aMutation, anAdoptedYear, euros, framework, withEarmark } from './budget-year.fixture';

const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

const closing = (carryOverRequested: string, lapsed: string) => ({
  closedOn: '2011-03-01',
  carryOverRequested: euros(carryOverRequested),
  lapsed: euros(lapsed),
  provenance: FIRST_HAND,
});

const earmark = (purpose: string, amount: string, mutationId: string | null = null) => ({
  purpose,
  amount: euros(amount),
  mutationId,
  provenance: FIRST_HAND,
});

const allocation = (...parts: readonly (readonly [string, string])[]) => ({
  parts: parts.map(([purpose, amount]) => ({ purpose, amount: euros(amount) })),
  provenance: FIRST_HAND,
});

const closedYear = (): BudgetYear => closeBudgetYear(anAdoptedYear(), closing('0', '9000000')).state;

describe('opening a budget year', () => {
  it('needs a policy framework that has been published', () =>
    expect(() => openBudgetYear(aDraftYear(), null, null)).toThrow(refusal('policy-framework-unknown')));

  it('takes over what was promised on it before it was open', () =>
    expect(
      openBudgetYear(aDraftYear(2011), framework, {
        year: 2011,
        draws: [{ purpose: 'diaspora', amount: euros('5') }],
      }).state.draws,
    ).toEqual([{ purpose: 'diaspora', amount: 500n }]));
});

describe('the appropriation', () => {
  it('is the sum of the mutations', () => {
    const year = recordMutation(anAdoptedYear('5000000'), aMutation('4000000', { id: 'amendment' })).state;
    expect(appropriated(year)).toBe(euros('9000000'));
  });

  it('is unknown, not zero, while no mutation is recorded', () =>
    expect(appropriatedOrUnknown(aDraftYear())).toBeNull());

  it('has a commitment budget only where a mutation sets one', () => {
    expect(commitmentBudget(anAdoptedYear())).toBeNull();
    const set = recordMutation(aDraftYear(), aMutation('5', { commitments: euros('12') })).state;
    expect(commitmentBudget(recordMutation(set, aMutation('1', { id: 'second' })).state)).toBe(euros('12'));
  });

  it('takes each mutation once', () =>
    expect(() => recordMutation(anAdoptedYear(), aMutation('1'))).toThrow(refusal('mutation-exists')));

  it('is not cut below what purposes draw', () => {
    const year = draw(anAdoptedYear('9000000'), 'diaspora', euros('8000000'));
    expect(() => recordMutation(year, aMutation('-1000000.01', { id: 'cut' }))).toThrow(
      refusal('appropriation-below-obligations', { field: 'cash', short: '0.01' }),
    );
    expect(appropriated(recordMutation(year, aMutation('-1000000', { id: 'cut' })).state)).toBe(euros('8000000'));
  });

  it('is not cut below what has been paid', () =>
    expect(() => recordMutation({ ...anAdoptedYear('10'), paid: euros('8') }, aMutation('-3', { id: 'cut' }))).toThrow(
      refusal('appropriation-below-obligations', { paid: '8.00' }),
    ));

  it('recovers in steps from a shortage: a rise is never refused', () => {
    const short = draw(anAdoptedYear('10'), 'diaspora', euros('50'));
    expect(recordMutation(short, aMutation('1', { id: 'rise' })).events).toHaveLength(1);
  });

  it('does not cut the commitment budget below what has been committed', () => {
    const set = recordMutation(aDraftYear(), aMutation('10', { commitments: euros('10') })).state;
    expect(() =>
      recordMutation({ ...set, committedValue: euros('8') }, aMutation('0', { id: 'cut', commitments: euros('-3') })),
    ).toThrow(refusal('commitment-budget-below-commitments', { budget: '7.00' }));
  });
});

describe('a purpose (rule 3)', () => {
  const year = withEarmark(anAdoptedYear('9000000'), 'return-and-reintegration', '4000000');

  it('draws its own earmark first, then the unallocated part', () =>
    expect(availableFor(year, 'return-and-reintegration')).toBe(euros('9000000')));

  it('never reaches the earmark of another', () => expect(availableFor(year, 'diaspora')).toBe(euros('5000000')));

  it('leaves the unallocated part alone while its own earmark lasts', () =>
    expect(availableFor(draw(year, 'return-and-reintegration', euros('4000000')), 'diaspora')).toBe(euros('5000000')));

  it('keeps Σ max(0, drawn − earmark) ≤ appropriated − Σ earmarks, whatever is drawn within what is available', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ purpose: fc.constantFrom(...year.purposes), amount: fc.bigInt({ min: 1n, max: 300_000_000n }) }),
        ),
        (draws) => {
          const after = draws.reduce(
            (state, { purpose, amount }) =>
              amount <= availableFor(state, purpose) ? draw(state, purpose, amount) : state,
            year,
          );
          const drawn = (purpose: string) =>
            after.draws.filter((other) => other.purpose === purpose).reduce((sum, { amount }) => sum + amount, 0n);
          const returns = drawn('return-and-reintegration') - euros('4000000');
          const others = drawn('diaspora') + drawn('remittances') + drawn('strategic-country-approach');
          expect((returns > 0n ? returns : 0n) + others).toBeLessThanOrEqual(euros('5000000'));
          expect(unclaimedRoom(after)).toBe(euros('5000000') - others - (returns > 0n ? returns : 0n));
        },
      ),
    ));
});

describe('an earmark', () => {
  it('fits in the appropriation', () =>
    expect(() => setEarmark(anAdoptedYear('10'), earmark('diaspora', '10.01'))).toThrow(
      refusal('earmark-exceeds-room', { short: '0.01' }),
    ));

  it('takes nothing that another purpose draws on already', () =>
    expect(() => setEarmark(draw(anAdoptedYear('10'), 'remittances', euros('4')), earmark('diaspora', '7'))).toThrow(
      refusal('earmark-exceeds-room', { short: '1.00' }),
    ));

  it('is for a purpose of the framework', () =>
    expect(() => setEarmark(anAdoptedYear(), earmark('space-travel', '1'))).toThrow(
      refusal('purpose-unknown', { field: 'purpose' }),
    ));

  it('names a mutation of its own year', () =>
    expect(() => setEarmark(anAdoptedYear(), earmark('diaspora', '1', 'elsewhere'))).toThrow(
      refusal('mutation-unknown'),
    ));

  it('replaces itself, and set again with the same content changes nothing', () => {
    const set = setEarmark(anAdoptedYear(), earmark('diaspora', '4')).state;
    expect(setEarmark(set, earmark('diaspora', '4'))).toEqual({ state: set, events: [] });
    expect(setEarmark(set, earmark('diaspora', '3')).state.earmarks).toMatchObject([{ amount: 300n }]);
  });
});

describe('an allocation', () => {
  const year = { ...withEarmark(anAdoptedYear('10'), 'diaspora', '4'), planLimit: '150.00' };

  it('reaches the plan limit of what is not earmarked: the limit multiplies plans, never earmarks', () => {
    expect(setAllocation(year, allocation(['remittances', '9'])).events).toHaveLength(1);
    expect(() => setAllocation(year, allocation(['remittances', '9.01']))).toThrow(
      refusal('allocation-exceeds-plan-limit', { limit: '9.00' }),
    );
  });

  it('has one part for a purpose, each of the framework', () => {
    expect(() => setAllocation(year, allocation(['remittances', '1'], ['remittances', '1']))).toThrow(
      refusal('set-twice'),
    );
    expect(() => setAllocation(year, allocation(['space-travel', '1']))).toThrow(refusal('purpose-unknown'));
  });

  it('set again with the same content changes nothing', () => {
    const set = setAllocation(year, allocation(['remittances', '1'])).state;
    expect(setAllocation(set, allocation(['remittances', '1'])).events).toEqual([]);
  });
});

describe('a multi-year estimate', () => {
  const estimate = (...years: number[]) => ({
    estimates: years.map((year) => ({ year, cash: euros('9000000') })),
    provenance: FIRST_HAND,
  });

  it.each([2010, 2015])('of 2010 does not cover %d', (year) =>
    expect(() => setMultiYearEstimate(anAdoptedYear(), estimate(year))).toThrow(refusal('estimate-year-out-of-range')),
  );

  it('says one thing of a year', () =>
    expect(() => setMultiYearEstimate(anAdoptedYear(), estimate(2011, 2011))).toThrow(refusal('set-twice')));

  it('set again with the same content changes nothing', () => {
    const set = setMultiYearEstimate(anAdoptedYear(), estimate(2011)).state;
    expect(setMultiYearEstimate(set, estimate(2011)).events).toEqual([]);
  });
});

describe('an amount that is set', () => {
  it('is never less than nothing', () => {
    expect(() => setEarmark(anAdoptedYear(), earmark('diaspora', '-1'))).toThrow(refusal('amount-negative'));
    expect(() => setAllocation(anAdoptedYear(), allocation(['diaspora', '-1']))).toThrow(refusal('amount-negative'));
    expect(() =>
      setMultiYearEstimate(anAdoptedYear(), { estimates: [{ year: 2011, cash: -1n }], provenance: FIRST_HAND }),
    ).toThrow(refusal('amount-negative', { field: 'estimates' }));
  });
});

describe('adoption', () => {
  const adoption = { adoptedOn: '2009-12-20', provenance: FIRST_HAND };

  it('happens once; the same again changes nothing', () => {
    const adopted = adoptBudgetYear(aDraftYear(), adoption).state;
    expect(adoptBudgetYear(adopted, adoption)).toEqual({ state: adopted, events: [] });
    expect(() => adoptBudgetYear(adopted, { ...adoption, adoptedOn: '2010-01-20' })).toThrow(
      refusal('budget-already-adopted', { field: 'adoptedOn' }),
    );
  });
});

describe('closing (rule 7)', () => {
  const year = { ...anAdoptedYear('9000000'), paid: euros('5800000') };

  it('shares the underspend out over carry-over requested and lapsed, to the cent', () => {
    expect(closeBudgetYear(year, closing('90000', '3110000')).state).toMatchObject({
      status: 'closed',
      closing: { underspend: euros('3200000') },
    });
    expect(() => closeBudgetYear(year, closing('90000', '3110000.01'))).toThrow(
      refusal('closing-does-not-add-up', { underspend: '3200000.00' }),
    );
  });

  it('carries nothing over after an overspend', () => {
    const overspent = { ...year, paid: euros('9000001') };
    expect(closeBudgetYear(overspent, closing('0', '-1')).events).toHaveLength(1);
    expect(() => closeBudgetYear(overspent, closing('-1', '0'))).toThrow(refusal('closing-does-not-add-up'));
  });

  it('waits for adoption, and for an appropriation to be known', () => {
    expect(() => closeBudgetYear(aDraftYear(), closing('0', '0'))).toThrow(refusal('budget-not-adopted'));
    const unknown = adoptBudgetYear(aDraftYear(), { adoptedOn: '2009-12-20', provenance: FIRST_HAND }).state;
    expect(() => closeBudgetYear(unknown, closing('0', '0'))).toThrow(refusal('appropriation-unknown'));
  });

  it('happens once; the same again changes nothing', () => {
    const closed = closedYear();
    expect(closeBudgetYear(closed, closing('0', '9000000'))).toEqual({ state: closed, events: [] });
    expect(() => closeBudgetYear(closed, closing('1', '8999999'))).toThrow(refusal('budget-closed'));
  });

  it('leaves the figures of the year as they are (rule 1)', () => {
    expect(() => recordMutation(closedYear(), aMutation('1', { id: 'late' }))).toThrow(refusal('budget-closed'));
    expect(() => setEarmark(closedYear(), earmark('diaspora', '1'))).toThrow(refusal('budget-closed'));
    expect(() => setAllocation(closedYear(), allocation(['diaspora', '1']))).toThrow(refusal('budget-closed'));
    expect(() =>
      setMultiYearEstimate(closedYear(), { estimates: [{ year: 2011, cash: 1n }], provenance: FIRST_HAND }),
    ).toThrow(refusal('budget-closed'));
  });
});

describe('what a document says of a year', () => {
  const gaps = { gaps: [{ figure: 'spent', purpose: 'remittances' } as const], provenance: FIRST_HAND };
  const total = { figure: 'spent', amount: euros('5800000'), provenance: FIRST_HAND } as const;
  const reception = { note: 'HGIS-nota 2011', estimate: null, provenance: FIRST_HAND };

  it('is kept after closing too, and the same again changes nothing', () => {
    const said = [
      (year: BudgetYear) => setReportingGaps(year, gaps),
      (year: BudgetYear) => recordControlTotal(year, total),
      (year: BudgetYear) => estimateFirstYearReception(year, reception),
    ];
    for (const say of said) {
      const { state, events } = say(closedYear());
      expect(events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
      expect(events).toHaveLength(1);
      expect(say(state).events).toEqual([]);
    }
  });

  it('reports a gap once, of a purpose of the framework', () => {
    const twice = { ...gaps, gaps: [...gaps.gaps, ...gaps.gaps] };
    expect(() => setReportingGaps(closedYear(), twice)).toThrow(refusal('set-twice'));
    const elsewhere = { ...gaps, gaps: [{ figure: 'spent', purpose: 'space-travel' } as const] };
    expect(() => setReportingGaps(closedYear(), elsewhere)).toThrow(refusal('purpose-unknown', { field: 'gaps' }));
  });
});

describe('what is told of a budget year', () => {
  it('fits the contracts', () => {
    const events = [
      openBudgetYear(aDraftYear(), framework, null),
      recordMutation(aDraftYear(), aMutation('5000000')),
      setEarmark(anAdoptedYear(), earmark('diaspora', '1', 'draft-budget')),
      setAllocation(anAdoptedYear(), allocation(['diaspora', '1'])),
      setMultiYearEstimate(anAdoptedYear(), { estimates: [{ year: 2011, cash: 1n }], provenance: FIRST_HAND }),
      adoptBudgetYear(aDraftYear(), { adoptedOn: '2009-12-20', provenance: FIRST_HAND }),
      closeBudgetYear(anAdoptedYear(), closing('0', '9000000')),
    ].flatMap((change) => change.events);
    expect(events).toHaveLength(7);
    expect(events.flatMap(({ definition, data }) => findingsIn(definition, data))).toEqual([]);
  });
});
