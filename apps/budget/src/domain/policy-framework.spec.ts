import { FIRST_HAND } from '@imd/kernel';
import { publishPolicyFramework, purposesOf, type PolicyFramework } from './policy-framework';

const label = { nl: 'Naam', en: 'Name' };
const always = { validFrom: null, validTo: null };

const framework: PolicyFramework = {
  code: 'framework-2008',
  title: label,
  validFrom: '2008-07-04',
  priorities: [
    { code: 'remittances', number: 5, label, ...always },
    { code: 'diaspora', number: 4, label, ...always },
  ],
  themes: [{ code: 'strategic-country-approach', label, validFrom: '2011-01-01', validTo: '2012-06-30' }],
  provenance: FIRST_HAND,
};

describe('a policy framework', () => {
  it('keeps its priorities in their own order, whatever order they came in', () =>
    expect(publishPolicyFramework(framework).state.priorities.map(({ number }) => number)).toEqual([4, 5]));

  it.each([
    [2010, false],
    [2011, true],
    [2012, true],
    [2013, false],
  ])('has for purposes of %d its priorities, and the theme that holds on a day of it: %s', (year, holds) =>
    expect(purposesOf(framework, year)).toEqual([
      'remittances',
      'diaspora',
      ...(holds ? ['strategic-country-approach'] : []),
    ]),
  );

  it('refuses a theme that ends before it begins', () =>
    expect(() =>
      publishPolicyFramework({
        ...framework,
        themes: [{ code: 'theme', label, validFrom: '2011-01-02', validTo: '2011-01-01' }],
      }),
    ).toThrow(expect.objectContaining({ code: 'purpose-ends-before-it-begins' })));

  it('tells that it was published', () =>
    expect(publishPolicyFramework(framework).events).toMatchObject([
      { definition: { type: 'nl.policy-frameworks.policy-framework-published.v1' }, data: { code: 'framework-2008' } },
    ]));

  it('refuses one code for two purposes', () =>
    expect(() => publishPolicyFramework({ ...framework, themes: [{ code: 'remittances', label, ...always }] })).toThrow(
      expect.objectContaining({ code: 'purpose-twice' }),
    ));

  it('refuses one number for two priorities', () =>
    expect(() =>
      publishPolicyFramework({
        ...framework,
        priorities: [...framework.priorities, { code: 'return-and-reintegration', number: 5, label, ...always }],
      }),
    ).toThrow(expect.objectContaining({ code: 'priority-number-twice' })));
});
