import { commitmentsAt } from './commitments';
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
  event: 'recorded',
  actor: 'somebody',
  ...exact,
  ...part,
});

describe('a commitment', () => {
  it('counts from the day it was made', () =>
    expect(commitmentsAt([total({ entered: 100n, due: 100n })], 2010, '2010-01-31')).toEqual([]));

  it('is not there before that day, also where a payment on it is known for a period only', () =>
    expect(
      commitmentsAt(
        [
          total({ bookedOn: '2010-06-15', entered: 100n, due: 100n }),
          total({ bookedOn: '2010-12-31', bookedOnPrecision: 'year', paid: 10n }),
        ],
        2010,
        '2010-03-31',
      ),
    ).toEqual([]));

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

  it('that is overdue claims the cash of a later year while that runs', () => {
    const totals = [total({ entered: 300n, due: 100n }), total({ year: 2011, due: 200n })];
    const open = (year: number, asOf: string) => commitmentsAt(totals, year, asOf)[0]?.open?.cents;
    expect([open(2010, '2010-12-31'), open(2011, '2010-12-31')]).toEqual([100n, 200n]);
    expect(open(2011, '2011-01-01')).toBe(300n);
    expect(open(2011, '2012-01-01')).toBe(200n);
  });

  it('is paid oldest instalment first, ahead of time too', () => {
    const totals = [
      total({ entered: 300n, due: 100n }),
      total({ year: 2011, due: 200n }),
      total({ bookedOn: '2010-05-01', paid: 150n }),
    ];
    const open = (year: number) => commitmentsAt(totals, year, '2010-12-31')[0]?.open?.cents;
    expect([open(2010), open(2011)]).toEqual([0n, 150n]);
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
