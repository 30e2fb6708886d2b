import { FIRST_HAND } from '@imd/kernel';
import { isListed, publishEligibilityList, withList, type EligibilityList } from './eligibility-list';

const list: EligibilityList = {
  code: 'oecd-dac-2011-2013',
  purpose: 'oda-recipient',
  title: { nl: 'Lijst', en: 'List' },
  validFrom: '2011-01-01',
  validTo: '2013-12-31',
  basis: 'DAC list of ODA recipients',
  entries: [
    { country: 'SD', validFrom: null, validTo: null, incomeGroup: 'LDC' },
    { country: 'SS', validFrom: '2011-07-09', validTo: null, incomeGroup: 'LDC' },
    { country: 'HR', validFrom: '2009-01-01', validTo: '2011-06-30', incomeGroup: 'UMIC' },
  ],
  provenance: FIRST_HAND,
};

const eligibilityOf = (country: string) => withList({ country, periods: [] }, list);

describe('an eligibility list', () => {
  it.each([
    ['SD', '2010-12-31', false],
    ['SD', '2011-01-01', true],
    ['SD', '2013-12-31', true],
    ['SD', '2014-01-01', false],
    ['SS', '2011-07-08', false],
    ['SS', '2011-07-09', true],
    ['HR', '2010-12-31', false],
    ['HR', '2011-06-30', true],
    ['HR', '2011-07-01', false],
    ['NL', '2011-07-01', false],
  ])('has %s on %s: %p, by its own dates narrowed by those of the country', (country, day, expected) =>
    expect(isListed(eligibilityOf(country), 'oda-recipient', day)).toBe(expected),
  );

  it('counts for its own purpose only', () =>
    expect(isListed(eligibilityOf('SD'), 'budget-eligibility', '2011-01-01')).toBe(false));

  it('replaces itself: a country it drops is listed no longer, and other lists stay', () => {
    const other = { list: 'nl-40', purpose: 'budget-eligibility', from: '2009-01-01', to: null } as const;
    const before = withList({ country: 'SD', periods: [other] }, list);
    expect(withList(before, { ...list, entries: [] }).periods).toEqual([other]);
    expect(withList(before, list)).toEqual(before);
  });

  it('published again with the same content changes nothing', () => {
    expect(publishEligibilityList(null, list).events).toHaveLength(1);
    expect(publishEligibilityList(list, { ...list }).events).toEqual([]);
    expect(publishEligibilityList(list, { ...list, validTo: null }).events).toHaveLength(1);
  });

  it('names a country once', () =>
    expect(() => publishEligibilityList(null, { ...list, entries: [...list.entries, ...list.entries] })).toThrow(
      expect.objectContaining({ code: 'eligibility-list-country-twice' }),
    ));

  it('has no period that ends before it starts', () =>
    expect(() => publishEligibilityList(null, { ...list, validTo: '2010-01-01' })).toThrow(
      expect.objectContaining({ code: 'period-ends-before-it-starts' }),
    ));
});
