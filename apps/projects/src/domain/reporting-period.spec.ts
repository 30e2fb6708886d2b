import { dayAfter, yearOf } from '@imd/kernel';
import fc from 'fast-check';
import { daysOf, REPORTING_PERIOD } from './reporting-period';

describe('a reporting period', () => {
  it.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2010-h2', '2010-07-01', '2010-12-31'],
    ['2010-q1', '2010-01-01', '2010-03-31'],
    ['2010-q4', '2010-10-01', '2010-12-31'],
  ])('%s runs from %s to %s', (period, from, to) => expect(daysOf(period)).toEqual({ from, to }));

  it.each(['1989', '2101', '2010-q0', '2010-q5', '2010-h3', '2010-1', '2010-q', '10', ''])('is not %p', (text) =>
    expect(REPORTING_PERIOD.test(text)).toBe(false),
  );

  it('is followed by the next without a gap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.constantFrom('q', 'h'), (year, kind) => {
        const parts = (kind === 'q' ? [1, 2, 3, 4] : [1, 2]).map((part) => daysOf(`${year}-${kind}${part}`));
        parts.forEach(({ to }, index) => {
          const next = parts[index + 1]?.from ?? daysOf(String(year + 1)).from;
          expect(dayAfter(to)).toBe(next);
        });
        expect(yearOf(parts[0]?.from ?? '')).toBe(year);
        expect(parts.at(-1)?.to).toBe(daysOf(String(year)).to);
      }),
    ));
});
