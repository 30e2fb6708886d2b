import type { Scope } from '../auth/scopes';
import { mayKnow } from './catching-up';

const known = (subject: string, ...scopes: Scope[]) => mayKnow(new Map([[subject, 1]]), new Set(scopes));

describe('what a token may ask about', () => {
  it.each<[string, Scope]>([
    ['expenditures/a', 'budgets:read'],
    ['budgets/2010', 'budgets:write'],
    ['projects/a', 'projects:read'],
    ['underspend-causes/a', 'projects:write'],
    ['country-policies/IQ', 'returns:read'],
  ])('is %s with the scope %s', (subject, scope) => expect(known(subject, scope)).toBe(true));

  it.each<[string, Scope]>([
    ['expenditures/a', 'projects:read'],
    ['projects/a', 'budgets:write'],
    ['country-policies/IQ', 'analyses:read'],
  ])('is not %s with the scope %s alone', (subject, scope) => expect(known(subject, scope)).toBe(false));

  it('is nothing of a token that names one subject too many', () =>
    expect(
      mayKnow(
        new Map([
          ['projects/a', 1],
          ['expenditures/a', 1],
        ]),
        new Set<Scope>(['projects:read']),
      ),
    ).toBe(false));
});
