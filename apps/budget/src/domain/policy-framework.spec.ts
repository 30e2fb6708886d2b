import { FIRST_HAND } from '@imd/kernel';
import { publishPolicyFramework, purposesOf, type PolicyFramework } from './policy-framework';

const label = { nl: 'Naam', en: 'Name' };

const framework: PolicyFramework = {
  code: 'framework-2008',
  title: label,
  validFrom: '2008-07-04',
  priorities: [
    { code: 'remittances', number: 5, label },
    { code: 'diaspora', number: 4, label },
  ],
  themes: [{ code: 'strategic-country-approach', label }],
  provenance: FIRST_HAND,
};

describe('a policy framework', () => {
  it('keeps its priorities in their own order, whatever order they came in', () =>
    expect(publishPolicyFramework(framework).state.priorities.map(({ number }) => number)).toEqual([4, 5]));

  it('has its priorities and its themes for purposes', () =>
    expect(purposesOf(framework)).toEqual(['remittances', 'diaspora', 'strategic-country-approach']));

  it('tells that it was published', () =>
    expect(publishPolicyFramework(framework).events).toMatchObject([
      { definition: { type: 'nl.policy-frameworks.policy-framework-published.v1' }, data: { code: 'framework-2008' } },
    ]));

  it('refuses one code for two purposes', () =>
    expect(() => publishPolicyFramework({ ...framework, themes: [{ code: 'remittances', label }] })).toThrow(
      expect.objectContaining({ code: 'purpose-twice' }),
    ));

  it('refuses one number for two priorities', () =>
    expect(() =>
      publishPolicyFramework({
        ...framework,
        priorities: [...framework.priorities, { code: 'return-and-reintegration', number: 5, label }],
      }),
    ).toThrow(expect.objectContaining({ code: 'priority-number-twice' })));
});
