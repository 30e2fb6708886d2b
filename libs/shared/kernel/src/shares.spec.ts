import fc from 'fast-check';
import { parseCents, sumCents, WHOLE } from './money';
import { isWhole, sumOfShares, wholeShares } from './shares';

describe('shares of a whole', () => {
  it.each([
    [
      ['60.00', '40'],
      ['60.00', '40.00'],
    ],
    [['100'], ['100.00']],
    [
      ['33.333333', '33.333333', '33.333333'],
      ['33.34', '33.33', '33.33'],
    ],
    [
      ['66.667', '33.333'],
      ['66.67', '33.33'],
    ],
    [
      ['0.001', '99.999'],
      ['0.00', '100.00'],
    ],
  ])('%j become %j', (given, whole) => expect(wholeShares(given)).toEqual(whole));

  it.each([
    [['60.00', '30.00'], '90.00'],
    [['50.004', '49.999'], '100.003'],
    [['33.33', '33.33', '33.33'], '99.99'],
    [['0', '0'], '0.00'],
    [[], '0.00'],
  ])('%j are none, and add up to %s', (given, sum) => {
    expect(wholeShares(given)).toBe(given);
    expect(isWhole(given)).toBe(false);
    expect(sumOfShares(given)).toBe(sum);
  });

  it('add up to 100.00 however they are divided, each within a hundredth of what was stated', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 250 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 3, max: 6 }), (parts, decimals) => {
        const total = parts.reduce((sum, each) => sum + each, 0);
        const given = parts.map((part) => ((part / total) * 100).toFixed(decimals));
        const whole = wholeShares(given);
        expect(sumCents(whole.map((share) => parseCents(share)))).toBe(WHOLE);
        expect(isWhole(whole)).toBe(true);
        for (const [index, share] of whole.entries()) {
          expect(Math.abs(Number(share) - Number(given[index]))).toBeLessThan(0.02 + parts.length * 0.001);
        }
      }),
    );
  });
});
