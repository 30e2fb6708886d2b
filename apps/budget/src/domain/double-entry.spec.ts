import { FIRST_HAND, sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { BUDGETS_AUTHORISE } from './authority';
import { appropriated, unclaimedRoom } from './budget-room';
import type { BudgetYear } from './budget-year';
import {
  aClosedYear,
  anAdoptedYear,
  euros,
  framework,
  outsideTheContracts,
  refusal,
  withEarmark,
  withOpenInstalment,
} from './budget-year.fixture';
import { entriesOf, recordDoubleEntry, type DoubleEntry } from './double-entry';
import { amountFor } from './purpose-amount';
import type { YearBooks } from './year-books';

const AUTHORISED = new Set([BUDGETS_AUTHORISE]);
const TODAY = '2026-01-01';

const books = (...years: readonly BudgetYear[]): YearBooks =>
  new Map(years.map((open) => [open.year, { open, later: null }]));

const reallocation = (amount: string, changes: Partial<DoubleEntry> = {}): DoubleEntry => ({
  id: 'move',
  stage: 'reallocation',
  from: { year: 2010, purpose: 'remittances' },
  to: { year: 2010, purpose: 'diaspora' },
  amount: euros(amount),
  atStage: null,
  tabledOn: null,
  decidedOn: '2010-06-01',
  reference: null,
  description: null,
  reason: 'Fewer projects than planned',
  approvedBy: 'budget-authoriser',
  provenance: FIRST_HAND,
  ...changes,
});
const cashShift = (amount: string, purpose: string | null = null, changes: Partial<DoubleEntry> = {}) =>
  reallocation(amount, {
    stage: 'cash-shift',
    from: { year: 2010, purpose },
    to: { year: 2011, purpose },
    ...changes,
  });
const record = (entry: DoubleEntry, ...years: readonly BudgetYear[]) =>
  recordDoubleEntry(entry, books(...years), AUTHORISED, TODAY);

const earmarked2010 = withEarmark(anAdoptedYear('100'), 'remittances', '40');

describe('a reallocation', () => {
  it('moves an earmark to another purpose by two entries that name each other, and tells both', () => {
    const { taken, given, years } = record(reallocation('30'), earmarked2010);
    expect([taken.cash, given.cash]).toEqual([euros('-30'), euros('30')]);
    expect([taken.counterpart, given.counterpart]).toEqual([
      { year: 2010, mutationId: given.id },
      { year: 2010, mutationId: taken.id },
    ]);
    const [change] = years;
    expect(change?.state.earmarks).toMatchObject([
      { purpose: 'remittances', amount: euros('10') },
      { purpose: 'diaspora', amount: euros('30'), mutationId: 'move-to' },
    ]);
    expect(change?.events.map(({ definition }) => definition.type)).toEqual([
      'nl.budgets.budget-mutation-recorded.v2',
      'nl.budgets.earmark-set.v1',
      'nl.budgets.budget-mutation-recorded.v2',
      'nl.budgets.earmark-set.v1',
    ]);
    expect(outsideTheContracts(change?.events ?? [])).toEqual([]);
    expect(entriesOf('move', 2010, [change?.state ?? earmarked2010])).toEqual({ taken, given });
  });

  it('takes nothing that its purpose has been paid or promised', () => {
    const claimed = withOpenInstalment(earmarked2010, 'remittances', euros('15'));
    expect(() => record(reallocation('25.01'), claimed)).toThrow(
      refusal('double-entry-exceeds-room', { purpose: 'remittances', available: '25.00' }),
    );
    expect(() => record(reallocation('25'), claimed)).not.toThrow();
  });

  it('takes nothing that the overdue instalments of an earlier year claim', () => {
    const before = withOpenInstalment(anAdoptedYear('100', 2009), 'remittances', euros('15'));
    for (const decidedOn of ['2010-06-01', '2009-12-01']) {
      expect(() => record(reallocation('25.01', { decidedOn }), before, earmarked2010)).toThrow(
        refusal('double-entry-exceeds-room', { available: '25.00' }),
      );
    }
  });

  it('is decided by the end of its year, and says so of the day that was given', () =>
    expect(() => record(reallocation('1', { decidedOn: '2011-02-01' }), earmarked2010)).toThrow(
      refusal('date-out-of-place', { field: 'decidedOn' }),
    ));

  it('keeps the marks of both amounts in the earmark', () => {
    const invented = { ...FIRST_HAND, invented: true };
    const { years } = record(reallocation('30', { provenance: invented }), earmarked2010);
    expect(years[0]?.state.earmarks.map(({ provenance }) => provenance.invented)).toEqual([true, true]);
  });

  it('goes to another purpose, which the framework has', () => {
    const to = (purpose: string) => reallocation('1', { to: { year: 2010, purpose } });
    expect(() => record(to('remittances'), earmarked2010)).toThrow(refusal('reallocation-within-purpose'));
    expect(() => record(to('space-travel'), earmarked2010)).toThrow(refusal('purpose-unknown', { field: 'to' }));
  });

  it('is approved by an officer with the role and the scope to authorise', () => {
    const refused = refusal('double-entry-not-authorised', { field: 'approvedBy' });
    expect(() => record(reallocation('1', { approvedBy: 'clerk' }), earmarked2010)).toThrow(refused);
    expect(() => recordDoubleEntry(reallocation('1'), books(earmarked2010), new Set(), TODAY)).toThrow(refused);
  });

  it('of a closed year is refused, and so is one decided in a day to come', () => {
    expect(() => record(reallocation('1'), aClosedYear())).toThrow(refusal('budget-closed'));
    expect(() => record(reallocation('1', { decidedOn: '2011-06-01' }), earmarked2010)).toThrow(
      refusal('date-out-of-place'),
    );
  });
});

describe('a cash shift', () => {
  const next = anAdoptedYear('100', 2011);

  it('is a mutation of each year, and the earmarks of its purpose move with it', () => {
    const { taken, given, years } = record(cashShift('30', 'remittances'), earmarked2010, next);
    expect([taken.inForceFrom, given.inForceFrom]).toEqual(['2010-06-01', '2011-01-01']);
    expect(years.map(({ state }) => [appropriated(state), amountFor('remittances', state.earmarks)])).toEqual([
      [euros('70'), euros('10')],
      [euros('130'), euros('30')],
    ]);
    expect(years.flatMap(({ events }) => outsideTheContracts(events))).toEqual([]);
  });

  it('takes from the year as a whole only what is neither earmarked, paid nor promised', () => {
    const claimed = withOpenInstalment(earmarked2010, 'diaspora', euros('15'));
    expect(() => record(cashShift('45.01'), claimed, next)).toThrow(
      refusal('double-entry-exceeds-room', { year: 2010, purpose: null, available: '45.00' }),
    );
    expect(() => record(cashShift('45'), claimed, next)).not.toThrow();
  });

  it('leaves what is paid, also after an authorised overrun', () => {
    const overrun = {
      ...earmarked2010,
      paid: euros('105'),
      paidByPurpose: [{ purpose: 'diaspora', amount: euros('105') }],
    };
    expect(() => record(cashShift('0.01', 'remittances'), overrun, next)).toThrow(
      refusal('double-entry-exceeds-room', { available: '0.00' }),
    );
    expect(() => record(reallocation('40'), overrun)).not.toThrow();
  });

  it('goes to another year, which is open', () => {
    const to = (year: number) => cashShift('1', null, { to: { year, purpose: null } });
    expect(() => record(to(2010), earmarked2010)).toThrow(refusal('cash-shift-within-year'));
    expect(() => record(to(2012), earmarked2010)).toThrow(refusal('budget-year-unknown', { field: 'to' }));
    expect(() =>
      record(
        cashShift('1', null, { from: { year: 2011, purpose: null }, to: { year: 2010, purpose: null } }),
        aClosedYear(),
        next,
      ),
    ).toThrow(refusal('budget-closed'));
  });
});

describe('double entries', () => {
  const purposes = [...framework.priorities, ...framework.themes].map(({ code }) => code);
  const someYear = fc.constantFrom(2010, 2011, 2012);
  const somePurpose = fc.constantFrom(...purposes);
  const entries = fc.array(
    fc
      .oneof(
        fc.record({ stage: fc.constant('reallocation' as const), year: someYear, from: somePurpose, to: somePurpose }),
        fc.record({
          stage: fc.constant('cash-shift' as const),
          from: someYear,
          to: someYear,
          purpose: fc.option(somePurpose),
        }),
      )
      .chain((move) => fc.bigInt({ min: 1n, max: 60_00n }).map((amount) => ({ ...move, amount }))),
    { minLength: 1, maxLength: 30 },
  );

  it('add up to nothing over years and purposes, and leave every year its room, whatever is moved', () =>
    fc.assert(
      fc.property(entries, (moves) => {
        let years = new Map(
          [2010, 2011, 2012].map((year) => {
            const marked = withEarmark(withEarmark(anAdoptedYear('100', year), 'remittances', '40'), 'diaspora', '30');
            return [year, withOpenInstalment(withOpenInstalment(marked, 'diaspora', 35_00n), 'remittances', 10_00n)];
          }),
        );
        moves.forEach((move, index) => {
          const entry = reallocation('0', {
            id: `move-${index}`,
            stage: move.stage,
            amount: move.amount,
            decidedOn: '2009-12-01',
            ...(move.stage === 'reallocation'
              ? { from: { year: move.year, purpose: move.from }, to: { year: move.year, purpose: move.to } }
              : { from: { year: move.from, purpose: move.purpose }, to: { year: move.to, purpose: move.purpose } }),
          });
          try {
            const changed = record(entry, ...years.values()).years;
            years = new Map([...years, ...changed.map(({ state }) => [state.year, state] as const)]);
          } catch (error) {
            expect(error).toMatchObject({ details: expect.anything() as unknown });
          }
        });
        const all = [...years.values()];
        const moved = all.flatMap(({ mutations }) => mutations.filter(({ counterpart }) => counterpart !== null));
        expect(sumCents(moved.map(({ cash }) => cash))).toBe(0n);
        for (const { counterpart, cash, id, ...one } of moved) {
          const other = years
            .get(counterpart?.year ?? 0)
            ?.mutations.find((each) => each.id === counterpart?.mutationId);
          expect(other).toMatchObject({ cash: -cash, reason: one.reason, counterpart: { mutationId: id } });
        }
        expect(sumCents(all.map(appropriated))).toBe(300_00n);
        for (const year of all) {
          expect(unclaimedRoom(year)).toBeGreaterThanOrEqual(0n);
          for (const { amount } of year.earmarks) expect(amount).toBeGreaterThanOrEqual(0n);
        }
      }),
    ));
});
