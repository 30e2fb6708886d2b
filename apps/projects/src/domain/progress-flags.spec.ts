import { UNMARKED } from '@imd/kernel';
import type { YearProgress } from './financial-progress';
import { progressFlags } from './progress-flags';

const amount = (cents: bigint | null) => (cents === null ? null : { cents, ...UNMARKED });
const inYear = (year: number, committed: bigint | null, spent: bigint | null): YearProgress => ({
  year,
  planned: null,
  committed: amount(committed),
  released: null,
  spent: amount(spent),
  reversed: null,
  refunded: null,
});
const flagged = (years: readonly YearProgress[], today: string, plannedEnd: string | null = null) =>
  years.map((year) => progressFlags({ plannedEnd, actualEnd: null }, years, year, today));

describe('the progress of a year asks for a look', () => {
  it('when money is paid after the project ended', () => {
    const years = [inYear(2010, 0n, 5n), inYear(2011, 0n, 5n), inYear(2012, 0n, 0n), inYear(2013, 0n, null)];
    expect(flagged(years, '2013-01-01', '2010-12-31')).toEqual([[], ['paid-after-end'], [], []]);
    expect(flagged(years, '2013-01-01', '2011-01-01')).toEqual([[], [], [], []]);
    expect(flagged(years, '2013-01-01')).toEqual([[], [], [], []]);
  });

  it('when half a year after the year of a commitment nothing of it is paid', () => {
    const years = [inYear(2010, 100n, 0n), inYear(2011, 0n, 0n)];
    expect(flagged(years, '2011-06-30')).toEqual([[], []]);
    expect(flagged(years, '2011-07-01')).toEqual([['nothing-paid'], []]);
  });

  it.each([
    ['something is paid in a later year', inYear(2010, 100n, 0n), inYear(2011, 0n, 1n)],
    ['everything is released', inYear(2010, 0n, 0n), inYear(2011, 0n, 0n)],
    ['nobody reported what was paid', inYear(2010, 100n, 0n), inYear(2011, 0n, null)],
    ['nobody reported what was committed', inYear(2010, null, 0n), inYear(2011, 0n, 0n)],
  ])('not when %s', (_, ...years) => expect(flagged(years, '2013-01-01')).toEqual([[], []]));
});
