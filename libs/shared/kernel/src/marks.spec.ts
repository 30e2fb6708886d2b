import * as fc from 'fast-check';
import { combineMarks, fromTotalMarks, type Marks, marksOf, toMarkedMoney, totalMarksOf, UNMARKED } from './marks';
import { formatCents } from './money';
import { FIRST_HAND } from './provenance';

const anyMarks = fc.record({
  precision: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  derived: fc.boolean(),
  invented: fc.boolean(),
});

describe('the precision of a record', () => {
  it.each([
    [null, 0n],
    ['100000', 10_000_000n],
    ['0.5', 50n],
    ['0.05', 5n],
    ['1.09', 109n],
    ['0.01', 1n],
    ['0.019', 1n],
    ['0.001', 0n],
  ])('%s is %d cents', (precision, cents) => expect(marksOf({ ...FIRST_HAND, precision }).precision).toBe(cents));
});

describe('marks', () => {
  it('of a record are its own', () =>
    expect(marksOf({ ...FIRST_HAND, derived: true, invented: true })).toEqual({
      precision: 0n,
      derived: true,
      invented: true,
    }));

  it('are as rough as all that they combine together, and derived or invented as soon as one part is', () =>
    fc.assert(
      fc.property(fc.array(anyMarks), (parts) => {
        expect(parts.reduce(combineMarks, UNMARKED)).toEqual({
          precision: parts.reduce((steps, { precision }) => steps + precision, 0n),
          derived: parts.some(({ derived }) => derived),
          invented: parts.some(({ invented }) => invented),
        });
      }),
    ));

  it('combine to the same in any order and grouping', () =>
    fc.assert(
      fc.property(anyMarks, anyMarks, anyMarks, (a, b, c) => {
        expect(combineMarks(a, b)).toEqual(combineMarks(b, a));
        expect(combineMarks(combineMarks(a, b), c)).toEqual(combineMarks(a, combineMarks(b, c)));
        expect(combineMarks(a, UNMARKED)).toEqual(a);
      }),
    ));

  it('may be combined by a store that adds up steps and keeps maxima of the others', () =>
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const recordWith = (marks: Marks) => ({ ...FIRST_HAND, ...marks, precision: formatCents(marks.precision) });
        const [one, other] = [totalMarksOf(recordWith(a)), totalMarksOf(recordWith(b))];
        const larger = (x: bigint, y: bigint) => (x > y ? x : y);
        const kept = {
          precision: one.precision + other.precision,
          derived: larger(one.derived, other.derived),
          invented: larger(one.invented, other.invented),
        };
        expect(fromTotalMarks(kept)).toEqual(combineMarks(a, b));
      }),
    ));
});

describe('an amount with its marks', () => {
  it('is written with its precision as a decimal string', () =>
    expect(toMarkedMoney(330_000_000n, { ...UNMARKED, precision: 10_000_000n })).toEqual({
      value: '3300000.00',
      currency: 'EUR',
      precision: '100000.00',
      derived: false,
      invented: false,
    }));

  it('is written with a precision below ten cents as such', () =>
    expect(toMarkedMoney(1n, { ...UNMARKED, precision: 5n })).toMatchObject({ value: '0.01', precision: '0.05' }));

  it('has no precision when it is exact', () => expect(toMarkedMoney(1n, UNMARKED).precision).toBeNull());
});
