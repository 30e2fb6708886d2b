import { FIRST_HAND } from '@imd/kernel';
import { setCountryPolicy as set, type CategoryPeriod, type CountryPolicy } from './country-policy';

const AFGHANISTAN: CountryPolicy = {
  country: 'AF',
  categories: ['return', 'unaccompanied-minors'],
  periods: [],
  strategicCountryApproach: null,
  remark: null,
  provenance: FIRST_HAND,
};

const setCountryPolicy = (before: CountryPolicy | null, policy: CountryPolicy) =>
  set(before, policy, new Date('2011-06-10T12:00:00Z'));

describe('the policy on a country', () => {
  it('is told whole', () =>
    expect(setCountryPolicy(null, AFGHANISTAN).events).toEqual([expect.objectContaining({ data: AFGHANISTAN })]));

  it('names each category once, in one order, so that the same set is the same policy', () => {
    const { state, events } = setCountryPolicy(AFGHANISTAN, {
      ...AFGHANISTAN,
      categories: ['unaccompanied-minors', 'return', 'return'],
    });
    expect(state).toEqual(AFGHANISTAN);
    expect(events).toEqual([]);
  });

  it('tells a strategic country approach that was ruled out from one nobody spoke of', () =>
    expect(setCountryPolicy(AFGHANISTAN, { ...AFGHANISTAN, strategicCountryApproach: false }).events).toHaveLength(1));
});

const period = (category: CategoryPeriod['category'], from: string | null, to: string | null) => ({
  category,
  from,
  to,
});
const withPeriods = (...periods: CategoryPeriod[]) => setCountryPolicy(null, { ...AFGHANISTAN, periods }).state.periods;

describe('the period of a category', () => {
  it('may be known at either end, at both or at none, and follow on another', () => {
    const periods = [
      period('return', null, '2008-12-31'),
      period('return', '2009-01-01', null),
      period('unaccompanied-minors', null, null),
    ];
    expect(withPeriods(...[...periods].reverse())).toEqual(periods);
  });

  it('ends on its first day or later', () => {
    expect(withPeriods(period('return', '2010-01-01', '2010-01-01'))).toHaveLength(1);
    expect(() => withPeriods(period('return', '2010-01-02', '2010-01-01'))).toThrow(
      expect.objectContaining({ code: 'category-period-reversed' }),
    );
  });

  it('is of a category that the country has', () =>
    expect(() => withPeriods(period('protection-in-the-region', null, null))).toThrow(
      expect.objectContaining({ code: 'period-of-another-category' }),
    ));

  it('lies where the country was there', () => {
    const sudan = (from: string | null, to: string | null) => () =>
      setCountryPolicy(null, { ...AFGHANISTAN, country: 'SS', periods: [period('return', from, to)] });
    expect(sudan('2011-01-01', null)).not.toThrow();
    expect(sudan(null, '2011-07-08')).toThrow(expect.objectContaining({ code: 'country-not-in-force' }));
  });

  it.each([
    [period('return', '2009-01-01', '2010-01-01'), period('return', '2010-01-01', null)],
    [period('return', '2009-01-01', null), period('return', '2010-01-01', '2010-12-31')],
    [period('return', null, null), period('return', '2010-01-01', null)],
  ])('lies apart from the others of its category: %j, %j', (one, other) => {
    for (const periods of [
      [one, other],
      [other, one],
    ])
      expect(() => withPeriods(...periods)).toThrow(expect.objectContaining({ code: 'category-periods-overlap' }));
  });

  it('that changes is told', () => {
    const { state } = setCountryPolicy(null, { ...AFGHANISTAN, periods: [period('return', '2009-01-01', null)] });
    const ended = { ...AFGHANISTAN, periods: [period('return', '2009-01-01', '2010-12-31')] };
    expect(setCountryPolicy(state, ended).events).toMatchObject([{ data: { periods: ended.periods } }]);
  });
});
