import { FIRST_HAND } from '@imd/kernel';
import { setCountryPolicy, type CountryPolicy } from './country-policy';

const AFGHANISTAN: CountryPolicy = {
  country: 'AF',
  categories: ['return', 'unaccompanied-minors'],
  strategicCountryApproach: null,
  remark: null,
  provenance: FIRST_HAND,
};

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
