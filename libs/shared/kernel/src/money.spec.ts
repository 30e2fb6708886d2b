import fc from 'fast-check';
import { formatCents, parseCents, splitCents, sumCents } from './money';

describe('money', () => {
  it.each([
    ['0', 0n],
    ['3300000.00', 330000000n],
    ['-0.5', -50n],
    ['999999999999999.99', 99999999999999999n],
  ])('reads %s as whole cents', (text, cents) => expect(parseCents(text)).toBe(cents));

  it.each(['1.005', '1e3', '', ' 1', '01', '1,5', '+1', 'NaN', '1000000000000000'])(
    'refuses %p and names the field',
    (text) =>
      expect(() => parseCents(text, 'amount.value')).toThrow(
        expect.objectContaining({
          code: 'money-malformed',
          details: expect.objectContaining({ field: 'amount.value' }),
        }),
      ),
  );

  it('reads back exactly what it wrote', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
        (cents) => parseCents(formatCents(cents)) === cents,
      ),
    ));
});

describe('largest remainder', () => {
  const shares = fc.uniqueArray(
    fc.record({ key: fc.stringMatching(/^[A-Z]{2}$/), share: fc.bigInt({ min: 1n, max: 10_000n }) }),
    {
      minLength: 1,
      selector: ({ key }) => key,
    },
  );

  it('gives parts that add up to the whole', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        shares,
        (amount, split) => sumCents(splitCents(amount, split).values()) === amount,
      ),
    ));

  it('mirrors a negative amount, so that a reversal takes back each part exactly', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), shares, (amount, split) => {
        const forward = splitCents(amount, split);
        for (const [key, part] of splitCents(-amount, split)) if (part !== -(forward.get(key) ?? 0n)) return false;
        return true;
      }),
    ));

  it('gives the odd cent of equal remainders to the first key in the alphabet', () =>
    expect([
      ...splitCents(100n, [
        { key: 'UA', share: 1n },
        { key: 'AF', share: 1n },
        { key: 'IQ', share: 1n },
      ]),
    ]).toEqual([
      ['UA', 33n],
      ['AF', 34n],
      ['IQ', 33n],
    ]));
});
