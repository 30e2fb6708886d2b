import fc from 'fast-check';
import { centsOfPart, formatUnits, fromUnits, isCurrencyCode, toEuroCents, toUnits } from './currency';

describe('money of another currency in euros', () => {
  it.each([
    ['1000.00', '1.3362', 74839n],
    ['1', '1', 100n],
    ['0.001', '1', 0n],
    ['1.005', '1', 100n],
    ['1.015', '1', 102n],
    ['1250000', '1250', 100000n],
    ['999999999999999.999', '0.000001', 99999999999999999900000n],
  ])('%s at %s to the euro is %d cents, half to even', (value, rate, cents) =>
    expect(toEuroCents(value, rate)).toBe(cents),
  );

  it('is never more than half a cent from the exact quotient', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(1n, 10n ** 12n), (thousandths, millionths) => {
        const value = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`;
        const rate = `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
        const difference = toEuroCents(value, rate) * millionths - thousandths * 100_000n;
        expect((difference < 0n ? -difference : difference) * 2n).toBeLessThanOrEqual(millionths);
      }),
    ));

  it.each(['USD', 'IQD', 'NLG', 'EUR'])('knows %s', (code) => expect(isCurrencyCode(code)).toBe(true));
  it.each(['usd', 'XXX', 'EU', ''])('does not know %j', (code) => expect(isCurrencyCode(code)).toBe(false));
});

describe('an amount in the units of its currency', () => {
  it.each([
    ['12.5', 'EUR', 1250n, '12.50'],
    ['12.5', 'USD', 12_500n, '12.50'],
    ['0.125', 'IQD', 125n, '0.125'],
    ['1', 'IQD', 1000n, '1.00'],
  ])('%s %s are %d', (value, currency, units, written) => {
    expect(toUnits({ value, currency })).toBe(units);
    expect(formatUnits(units, currency)).toBe(written);
  });

  it('is the same after it was written', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.constantFrom('EUR', 'USD'), (units, currency) =>
        expect(toUnits(fromUnits(units, currency))).toBe(units),
      ),
    ));

  it('has parts whose euros are never a cent from their proportion, and add up to the whole', () =>
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 12n),
        fc.bigInt(0n, 10n ** 9n),
        fc.bigInt(1n, 10n ** 9n),
        (cents, part, rest) => {
          const whole = part + rest;
          const ofPart = centsOfPart(cents, part, whole);
          const distance = ofPart * whole - cents * part;
          expect(distance < 0n ? -distance : distance).toBeLessThan(whole);
          expect(centsOfPart(cents - ofPart, rest, rest) + ofPart).toBe(cents);
        },
      ),
    ));
});
