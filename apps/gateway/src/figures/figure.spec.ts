import { FIRST_HAND, UNMARKED } from '@imd/kernel';
import { Figure, minus, plus, rate, sum } from './figure';

const euros = (value: string, marks: Partial<typeof FIRST_HAND> = {}) =>
  Figure.stated({ value, currency: 'EUR' }, { ...FIRST_HAND, ...marks });

describe('a figure', () => {
  it('is written as a decimal string with its marks', () =>
    expect(JSON.parse(JSON.stringify(euros('3300000.00', { precision: '100000' })))).toEqual({
      value: '3300000.00',
      currency: 'EUR',
      precision: '100000.00',
      derived: false,
      invented: false,
    }));

  it('that sums stated amounts is stated too, as rough as its parts together', () =>
    expect(euros('1.00', { precision: '1000.00' }).plus(euros('2.00', { precision: '100000.00' }))).toEqual(
      new Figure(300n, { ...UNMARKED, precision: 10_100_000n }),
    ));

  it('is derived as soon as one part of it is', () =>
    expect(euros('1.00').plus(euros('2.00', { derived: true })).derived).toBe(true));

  it('is derived when it is a difference', () => expect(euros('3.00').minus(euros('2.00')).derived).toBe(true));

  it('is invented as soon as one part of it is', () =>
    expect(euros('3.00').minus(euros('2.00', { invented: true })).invented).toBe(true));

  it('is unknown when a part is unknown, and not when a part is zero', () => {
    const zero = euros('0.00');
    expect([sum([zero, null]), plus(zero, null), minus(null, zero), rate(null, zero)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([sum([zero]), plus(zero, zero)]).toEqual([zero, zero]);
  });

  it('is nothing when there is nothing to sum', () => expect(sum([])).toEqual(Figure.NOTHING));
});

describe('a rate', () => {
  it('inherits the precision of what it is computed from', () =>
    expect(
      JSON.parse(JSON.stringify(rate(euros('3200000.00', { precision: '100000.00' }), euros('9000000.00')))),
    ).toEqual({ value: '0.3556', precision: '0.0111', derived: true, invented: false }));

  it.each(['0.00', '-1.00'])('of %s is no rate', (whole) => expect(rate(euros('-1.00'), euros(whole))).toBeNull());
});
