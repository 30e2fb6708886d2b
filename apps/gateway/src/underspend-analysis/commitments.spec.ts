import fc from 'fast-check';
import { sumCents } from '@imd/kernel';
import { commitmentsAt, openInstalments } from './commitments';
import type { CommitmentTotal } from './underspend-analysis.read-model';

const exact = { precision: 0n, derived: 0n, invented: 0n };
const total = (part: Partial<CommitmentTotal>): CommitmentTotal => ({
  commitmentId: 'c',
  purpose: 'diaspora',
  projectId: 'seva',
  year: 2010,
  bookedOn: '2010-02-01',
  bookedOnPrecision: 'day',
  recordedOn: '2010-02-01',
  ...exact,
  ...part,
});

describe('open instalments', () => {
  const open = (years: Record<number, [bigint, bigint]>) =>
    Object.fromEntries(
      openInstalments(new Map(Object.entries(years).map(([year, [due, paid]]) => [Number(year), { due, paid }]))),
    );

  it('are what is due less what was paid in the same year', () =>
    expect(open({ 2010: [100n, 40n] })).toEqual({ 2010: 60n }));

  it('of a later year are settled by what is paid ahead', () =>
    expect(open({ 2010: [100n, 150n], 2011: [100n, 0n] })).toEqual({ 2010: 0n, 2011: 50n }));

  it('of an earlier year are settled first by what is paid late', () =>
    expect(open({ 2010: [100n, 0n], 2011: [100n, 150n], 2012: [100n, 0n] })).toEqual({
      2010: 50n,
      2011: 0n,
      2012: 100n,
    }));

  it('never ask for more than what is outstanding in all', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.integer({ min: 2009, max: 2014 }).map(String),
          fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 1000n })),
        ),
        (years) => {
          const due = sumCents(Object.values(years).map(([amount]) => amount));
          const paid = sumCents(Object.values(years).map(([, amount]) => amount));
          return sumCents(Object.values(open(years))) === (due > paid ? due - paid : 0n);
        },
      ),
    ));
});

describe('a commitment', () => {
  it('counts from the day it was made', () =>
    expect(commitmentsAt([total({ entered: 100n, due: 100n })], 2010, '2010-01-31')).toEqual([]));

  it('is entered into in the year it was made, less releases, and outstanding until it is paid', () => {
    const [commitment] = commitmentsAt(
      [
        total({ entered: 300n, due: 100n }),
        total({ year: 2011, due: 200n }),
        total({ year: 2010, bookedOn: '2010-05-01', paid: 30n }),
        total({ year: 2010, bookedOn: '2010-11-01', entered: -50n }),
        total({ year: 2011, bookedOn: '2010-11-01', due: -50n }),
      ],
      2010,
      '2010-12-31',
    );
    expect(commitment).toMatchObject({ entered: { cents: 250n }, open: { cents: 70n }, outstanding: { cents: 220n } });
  });

  it('is unknown inside the period that a payment is known for', () =>
    expect(
      commitmentsAt(
        [total({ due: 100n }), total({ bookedOn: '2010-12-31', bookedOnPrecision: 'year', paid: 10n })],
        2010,
        '2010-06-30',
      ),
    ).toMatchObject([{ entered: { cents: 0n }, open: null, outstanding: null }]));
});
