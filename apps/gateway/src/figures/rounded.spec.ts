import fc from 'fast-check';
import { Figure } from './figure';
import { rounded, roundedParts } from './rounded';

const STEP = 1_000_00n;
const exact = (cents: bigint) => Figure.NOTHING.plus(new Figure(cents, Figure.NOTHING));
const centsOf = (figures: readonly (Figure | null)[]) => figures.map((figure) => figure && figure.cents);

describe('a rounded figure', () => {
  it.each([
    [1_499_99n, 1_000_00n],
    [1_500_00n, 2_000_00n],
    [-1_500_00n, -2_000_00n],
    [-499_99n, 0n],
  ])('of %s is %s', (cents, expected) => {
    expect(rounded(exact(cents), STEP).cents).toBe(expected);
  });

  it('says that it is as rough as its step, and is as exact as before where nothing was rounded', () => {
    expect(rounded(exact(1_200_00n), STEP)).toMatchObject({ precision: STEP, derived: true });
    expect(rounded(exact(2_000_00n), STEP)).toMatchObject({ precision: 0n, derived: false });
    const rough = new Figure(1_234_567_00n, { precision: 100_000_00n, derived: false, invented: true });
    expect(rounded(rough, STEP)).toMatchObject({ precision: 100_000_00n, invented: true });
  });
});

describe('rounded parts', () => {
  const amounts = fc.array(fc.option(fc.bigInt({ min: -9_999_999_99n, max: 9_999_999_99n }), { freq: 6 }), {
    minLength: 1,
    maxLength: 12,
  });

  it('add up to their whole as it is shown, each less than a step from what it was', () =>
    fc.assert(
      fc.property(amounts, (parts) => {
        const known = parts.map((cents) => exact(cents ?? 0n));
        const whole = known.reduce((sum, part) => sum.plus(part), Figure.NOTHING);
        const shown = roundedParts(whole, rounded(whole, STEP), known, STEP);
        expect(shown.reduce((sum, part) => sum + (part?.cents ?? 0n), 0n)).toBe(rounded(whole, STEP).cents);
        shown.forEach((part, index) => {
          const off = (part?.cents ?? 0n) - (known[index]?.cents ?? 0n);
          expect(off < STEP && off > -STEP).toBe(true);
        });
      }),
    ));

  it('stay unknown where they are, and the known ones leave them what they have of the whole', () => {
    const whole = exact(3_000_00n);
    const shown = roundedParts(whole, whole, [exact(1_400_00n), null, exact(700_00n)], STEP);
    expect(centsOf(shown)).toEqual([1_000_00n, null, 1_000_00n]);
  });

  it('are rounded each on its own where nobody knows their whole', () => {
    expect(centsOf(roundedParts(null, null, [exact(1_400_00n), null], STEP))).toEqual([1_000_00n, null]);
  });
});
