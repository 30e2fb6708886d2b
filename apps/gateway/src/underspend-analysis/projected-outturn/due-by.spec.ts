import { sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { dueBy, monthsGone, sameDayIn } from './due-by';

const plan = (amount: bigint, ...quarters: bigint[]) => ({ amount, quarters });

describe('what falls due by a plan', () => {
  it.each([
    ['2010-12-31', 0n],
    ['2011-01-01', 100n],
    ['2011-06-30', 18_100n],
    ['2011-12-31', 36_500n],
    ['2012-05-01', 36_500n],
  ])('is by %s in equal parts a day where the year is planned as a whole', (day, due) =>
    expect(dueBy(plan(36_500n), 2011, day)).toBe(due),
  );

  it.each([
    ['2011-03-31', 9_000n],
    ['2011-04-01', 9_091n],
    ['2011-06-30', 17_281n],
    ['2011-09-30', 17_281n],
    ['2011-10-01', 17_281n + 1n],
    ['2011-12-31', 17_373n],
  ])('is by %s what its quarters planned until then', (day, due) =>
    expect(dueBy(plan(17_373n, 9_000n, 8_281n, 0n, 92n), 2011, day)).toBe(due),
  );

  it('never falls from one day to the next, and ends on what was planned', () =>
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 2000, max: 2040 }),
        (quarters, year) => {
          const planned = plan(sumCents(quarters), ...quarters);
          const days = Array.from({ length: 366 }, (_, at) =>
            new Date(Date.UTC(year, 0, at + 1)).toISOString().slice(0, 10),
          );
          const due = days.map((day) => dueBy(planned, year, day));
          expect(due.every((cents, at) => at === 0 || cents >= (due[at - 1] ?? 0n))).toBe(true);
          expect(dueBy(planned, year, `${year}-12-31`)).toBe(planned.amount);
        },
      ),
      { numRuns: 30 },
    ));
});

describe('the months of a year that have passed', () => {
  it.each([
    ['2010-12-31', 0],
    ['2011-01-30', 0],
    ['2011-01-31', 1],
    ['2011-02-27', 1],
    ['2011-02-28', 2],
    ['2011-12-30', 11],
    ['2011-12-31', 12],
    ['2012-01-01', 12],
  ])('are by %s %i', (day, months) => expect(monthsGone(2011, day)).toBe(months));
});

describe('the same day of another year', () => {
  it.each([
    [2011, '2012-02-29', '2011-02-28'],
    [2008, '2012-02-29', '2008-02-29'],
    [2000, '2012-02-29', '2000-02-29'],
    [2009, '2012-06-30', '2009-06-30'],
  ])('in %i of %s is %s', (year, day, same) => expect(sameDayIn(year, day)).toBe(same));
});
