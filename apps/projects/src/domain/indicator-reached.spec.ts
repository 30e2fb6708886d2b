import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { reachedOf } from './indicator-reached';
import type { Observation } from './project-indicators';

const observed = (from: string | null, to: string | null, value: string | null): Observation => ({
  id: `${from}-${to}`,
  from,
  to,
  value,
  remark: null,
  provenance: FIRST_HAND,
});
const q1 = (value: string | null) => observed('2010-01-01', '2010-03-31', value);
const q2 = (value: string | null) => observed('2010-04-01', '2010-06-30', value);

describe('what an indicator has reached', () => {
  it('is not known where nobody told how its observations add up, or where there are none', () => {
    expect(reachedOf({ counting: null, observations: [q1('5')] })).toBeNull();
    for (const counting of ['cumulative', 'per-period'] as const)
      expect(reachedOf({ counting, observations: [] })).toBeNull();
  });

  it('is what was reported last of a cumulative one, whatever the order of recording', () => {
    expect(reachedOf({ counting: 'cumulative', observations: [q2('8'), q1('5')] })).toEqual({
      value: '8',
      asOf: '2010-06-30',
    });
    expect(reachedOf({ counting: 'cumulative', observations: [q1('5'), q2(null)] })).toEqual({
      value: '5',
      asOf: '2010-03-31',
    });
  });

  it('is the sum of one that is counted per period', () =>
    expect(reachedOf({ counting: 'per-period', observations: [q2('0.25'), q1('-1.5')] })).toEqual({
      value: '-1.25',
      asOf: '2010-06-30',
    }));

  it.each([
    ['a period was not reported', [q1('5'), q2(null)]],
    ['a period is unknown', [q1('5'), observed(null, '2010-06-30', '3')]],
    ['two periods overlap', [q1('5'), observed('2010-03-31', '2010-06-30', '3')]],
  ])('is unknown of one that is counted per period where %s', (_, observations) =>
    expect(reachedOf({ counting: 'per-period', observations })).toBeNull(),
  );

  it('adds up to the last decimal, where nothing reported is not zero', () => {
    const values = fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1, maxLength: 20 });
    const written = (millionths: bigint) => {
      const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
      return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
    };
    fc.assert(
      fc.property(values, (millionths) => {
        const observations = millionths.map((each, index) =>
          observed(`${2001 + index}-01-01`, `${2001 + index}-12-31`, written(each)),
        );
        const sum = millionths.reduce((total, each) => total + each, 0n);
        const { value = '' } = reachedOf({ counting: 'per-period', observations }) ?? {};
        const [whole = '', fraction = ''] = value.replace('-', '').split('.');
        const read = BigInt(whole + fraction.padEnd(6, '0'));
        expect(value.startsWith('-') ? -read : read).toBe(sum);
      }),
    );
  });
});
