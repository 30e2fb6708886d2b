import fc from 'fast-check';
import { cashClaims, openInstalments } from './cash-claims';
import { sumCents } from './money';

describe('instalments', () => {
  it('are settled oldest first', () => expect(openInstalments([100n, 100n], 150n)).toEqual([0n, 50n]));

  it('are settled ahead of time too', () => expect(openInstalments([100n, 100n, 100n], 250n)).toEqual([0n, 0n, 50n]));

  it('are all open while nothing is paid', () => expect(openInstalments([1n, 2n], 0n)).toEqual([1n, 2n]));

  it('never ask for more than what is outstanding in all', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 1000n })), fc.bigInt({ min: 0n, max: 20_000n }), (due, paid) => {
        const total = sumCents(due);
        const open = openInstalments(due, paid);
        expect(sumCents(open)).toBe(total > paid ? total - paid : 0n);
        expect(open.every((amount, index) => amount >= 0n && amount <= (due[index] ?? 0n))).toBe(true);
      }),
    ));
});

describe('the cash claims on a year', () => {
  const parts = {
    paid: 10n,
    open: new Map([
      [2009, 1n],
      [2010, 20n],
      [2011, 300n],
    ]),
  };

  it('are what was paid in it and the instalments that fall in it', () =>
    expect(cashClaims(2010, parts, false)).toBe(30n));

  it('hold the overdue instalments of earlier years while the year runs', () =>
    expect(cashClaims(2010, parts, true)).toBe(31n));
});
