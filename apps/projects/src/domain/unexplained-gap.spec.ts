import { FIRST_HAND, UNMARKED } from '@imd/kernel';
import fc from 'fast-check';
import type { YearProgress } from './financial-progress';
import { changeProjectStatus, type KnownMoney } from './project';
import { aProject, refusal } from './project.fixture';
import { yearGap, type RecordedCause, type YearBudget } from './unexplained-gap';

const amount = (cents: bigint) => ({ cents, ...UNMARKED });
const progress = (planned: bigint | null, spent: bigint | null): YearProgress => ({
  year: 2010,
  planned,
  committed: null,
  released: null,
  spent: spent === null ? null : amount(spent),
  reversed: null,
  refunded: null,
});
const cause = (cents: bigint | null, more: Partial<RecordedCause> = {}): RecordedCause => ({
  year: 2010,
  amount: cents,
  withdrawal: null,
  ...more,
});
/** One percent of it is 10.00. */
const BUDGET: YearBudget = { year: 2010, explanationThreshold: '1.00', appropriated: 1_000_00n };
const WITHDRAWN = { reason: 'Recorded twice', provenance: FIRST_HAND };

describe('the gap of a year', () => {
  it.each([
    ['above the threshold', 100_00n, 89_99n, [], true],
    ['at the threshold', 100_00n, 90_00n, [], false],
    ['above it the other way', 100_00n, 110_01n, [], true],
    ['explained by a cause but for the threshold', 100_00n, 50_00n, [cause(40_00n)], false],
    ['explained by a euro', 100_00n, 50_00n, [cause(1_00n)], true],
    ['explained by more than there is', 100_00n, 50_00n, [cause(61_00n)], true],
    ['explained by causes of two signs', 100_00n, 50_00n, [cause(60_00n), cause(-10_00n)], false],
    ['with a cause that nobody quantified', 100_00n, 50_00n, [cause(null)], true],
    ['with a cause that was withdrawn', 100_00n, 50_00n, [cause(50_00n, { withdrawal: WITHDRAWN })], true],
    ['with a cause of another year', 100_00n, 50_00n, [cause(50_00n, { year: 2011 })], true],
    ['without a plan', null, 50_00n, [], null],
    ['of which nobody reported what was spent', 100_00n, null, [], null],
  ] as const)('%s is to be explained or not: plan %s, spent %s', (_, planned, spent, causes, expected) =>
    expect(yearGap(progress(planned, spent), causes, [BUDGET], true).toBeExplained).toBe(expected),
  );

  it('is not judged while the year goes on: what is not spent yet can still be', () =>
    expect(yearGap(progress(100_00n, 0n), [], [BUDGET], false)).toMatchObject({ gap: 100_00n, toBeExplained: null }));

  it('is not judged where nobody knows of the budget of the year', () => {
    expect(yearGap(progress(100_00n, 0n), [], [], true).toBeExplained).toBeNull();
    expect(yearGap(progress(100_00n, 0n), [], [{ ...BUDGET, appropriated: 0n }], true).toBeExplained).toBeNull();
  });

  it('is explained to the cent by causes that add up to it, however they are divided', () =>
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(-100_000_000_000_000n, 100_000_000_000_000n)),
        fc.bigInt(0n, 100_000_000_000_000n),
        (parts, planned) => {
          const gap = parts.reduce((sum, each) => sum + each, 0n);
          const causes = parts.map((part) => cause(part));
          const exact = { ...BUDGET, explanationThreshold: '0.00' };
          const judged = yearGap(progress(planned, planned - gap), causes, [exact], true);
          expect(judged).toMatchObject({ gap, explained: gap, toBeExplained: false });
        },
      ),
    ));
});

describe('closing a project', () => {
  const closing = { to: 'closed', changedOn: '2011-06-10', reason: null, provenance: FIRST_HAND } as const;
  const project = aProject({ status: 'finalisation', plans: [{ year: 2010, amount: 100_00n, quarters: [] }] });
  const money = (changes: Partial<KnownMoney>): KnownMoney => ({
    totals: [],
    gaps: [],
    budgets: [BUDGET],
    causes: [],
    ...changes,
  });

  it('waits for the causes of a gap above the threshold of its year', () => {
    expect(() => changeProjectStatus(project, closing, money({}))).toThrow(
      refusal('gap-unexplained', { year: 2010, gap: '100.00', explained: '0.00', field: 'status' }),
    );
    expect(changeProjectStatus(project, closing, money({ causes: [cause(95_00n)] })).state.status).toBe('closed');
  });

  it('waits for none where nobody reported what was spent', () => {
    const gaps = [{ year: 2010, figure: 'spent-by-project', purpose: null }];
    expect(changeProjectStatus(project, closing, money({ gaps })).state.status).toBe('closed');
  });

  it('alone waits: a project goes back to work with a gap', () =>
    expect(changeProjectStatus(project, { ...closing, to: 'implementation' }, money({})).state.status).toBe(
      'implementation',
    ));
});
