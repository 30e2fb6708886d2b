import { UNMARKED } from '@imd/kernel';
import * as fc from 'fast-check';
import { financialProgress, type BookedTotal, type Measure } from './financial-progress';

const project = {
  priority: 'return-and-reintegration',
  plans: [],
  plannedStart: null,
  plannedEnd: null,
  actualStart: '2010-03-01',
  actualEnd: null,
  knownFrom: '2010-03-01',
};

const total = (measure: Measure, cents: bigint, more: Partial<BookedTotal> = {}): BookedTotal => ({
  projectId: 'in-kind-pilot',
  year: 2010,
  measure,
  cents,
  precision: 0n,
  derived: 0n,
  invented: 0n,
  ...more,
});

const exactly = (cents: bigint) => ({ cents, ...UNMARKED });

describe('the financial progress of a project', () => {
  it('is empty where nothing is planned, booked or missing', () =>
    expect(financialProgress(project, [], [])).toEqual([]));

  it('counts commitments less releases, and payments less reversals and money back', () =>
    expect(
      financialProgress(
        project,
        [
          total('committed', 900n),
          total('released', 100n),
          total('paid', 500n),
          total('reversed', 50n),
          total('refunded', 20n),
        ],
        [],
      ),
    ).toEqual([
      {
        year: 2010,
        planned: null,
        committed: exactly(800n),
        released: exactly(100n),
        spent: exactly(430n),
        reversed: exactly(50n),
        refunded: exactly(20n),
      },
    ]));

  it('shows zero where a plan has no booking yet', () =>
    expect(financialProgress({ ...project, plans: [{ year: 2011, amount: 700n }] }, [], [])).toMatchObject([
      { year: 2011, planned: 700n, committed: exactly(0n), spent: exactly(0n) },
    ]));

  it.each(['spent', 'spent-by-project'])(
    'does not know spending where %s was not reported, whatever was booked',
    (figure) =>
      expect(financialProgress(project, [total('paid', 500n)], [{ year: 2010, figure, purpose: null }])).toMatchObject([
        { year: 2010, spent: null, reversed: null, committed: exactly(0n) },
      ]),
  );

  it('does not know commitments where they were not reported', () =>
    expect(financialProgress(project, [], [{ year: 2010, figure: 'committed', purpose: null }])).toMatchObject([
      { year: 2010, committed: null, released: null, spent: exactly(0n) },
    ]));

  it('is touched by a gap of its own priority only', () => {
    const gap = (purpose: string) => [{ year: 2010, figure: 'spent', purpose }];
    expect(financialProgress(project, [], gap('remittances'))).toEqual([]);
    expect(financialProgress(project, [], gap('return-and-reintegration'))).toMatchObject([
      { year: 2010, spent: null },
    ]);
  });

  it('is touched by a gap of each of its priorities', () => {
    const priorities = ['remittances', 'diaspora'].map((priority) => ({ priority, share: '50.00' }));
    const gap = [{ year: 2010, figure: 'spent', purpose: 'diaspora' }];
    expect(financialProgress({ ...project, priority: null, priorities }, [], gap)).toMatchObject([
      { year: 2010, spent: null },
    ]);
  });

  it('is not touched by a gap of a year in which it did not run', () =>
    expect(financialProgress(project, [], [{ year: 2009, figure: 'spent-by-project', purpose: null }])).toEqual([]));

  it('is touched by gaps from the day on which a project without a start is known to run', () => {
    const undated = { ...project, actualStart: null };
    const gaps = [2009, 2010].map((year) => ({ year, figure: 'spent', purpose: null }));
    expect(financialProgress(undated, [], gaps).map(({ year }) => year)).toEqual([2010]);
    const ended = { ...undated, actualEnd: '2009-06-30' };
    expect(financialProgress(ended, [], gaps).map(({ year }) => year)).toEqual([2009]);
  });

  it('is as rough as its bookings together, and derived or invented as soon as one of them is', () =>
    expect(
      financialProgress(
        project,
        [
          total('paid', 500n, { precision: 100n, derived: 1n }),
          total('reversed', 50n, { precision: 10n, invented: 1n }),
        ],
        [],
      ),
    ).toMatchObject([{ spent: { cents: 450n, precision: 110n, derived: true, invented: true } }]));

  it('adds up over partitions, in any order', () => {
    const booked = fc.array(
      fc.tuple(fc.constantFrom<Measure>('paid', 'reversed'), fc.bigInt({ min: 0n, max: 10n ** 12n })),
    );
    fc.assert(
      fc.property(booked, (bookings) => {
        const expected = bookings.reduce(
          (sum, [measure, cents]) => (measure === 'paid' ? sum + cents : sum - cents),
          0n,
        );
        const totals = bookings.map(([measure, cents]) => total(measure, cents));
        expect(financialProgress(project, totals, [])[0]?.spent?.cents ?? 0n).toBe(expected);
        expect(financialProgress(project, [...totals].reverse(), [])).toEqual(financialProgress(project, totals, []));
      }),
    );
  });
});
