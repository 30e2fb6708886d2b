import { FIRST_HAND, totalMarksOf, UNMARKED } from '@imd/kernel';
import { Figure } from './figure';
import { Tally } from './tally';

const booked = (marks: Partial<typeof FIRST_HAND> = {}, bookedOn = '2010-05-01') => ({
  bookedOn,
  bookedOnPrecision: 'day' as const,
  ...totalMarksOf({ ...FIRST_HAND, ...marks }),
});

describe('a tally', () => {
  it('is as rough as its parts together', () => {
    const tally = new Tally('2010-12-31');
    tally.add(1n, booked());
    tally.add(2n, booked({ precision: '100000' }));
    tally.add(3n, booked({ precision: '1000' }));
    expect(tally.figure()).toEqual(new Figure(6n, { ...UNMARKED, precision: 10_100_000n }));
  });

  it('keeps every mark', () => {
    const tally = new Tally('2010-12-31');
    tally.add(1n, booked({ derived: true }));
    tally.add(1n, booked({ invented: true }));
    tally.add(1n, booked());
    expect(tally.figure()).toEqual(new Figure(3n, { precision: 0n, derived: true, invented: true }));
  });

  it('leaves out, marks and all, what is booked later', () => {
    const tally = new Tally('2010-12-31');
    tally.add(1n, booked({ precision: '100000', invented: true }, '2011-01-01'));
    expect(tally.figure()).toEqual(Figure.NOTHING);
  });
});
