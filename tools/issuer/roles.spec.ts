import { SCOPES } from '@imd/service';
import { roleNamed, ROLES } from './roles';

describe('the roles', () => {
  it('leave no scope without a holder', () =>
    expect(new Set<string>(Object.values(ROLES).flat())).toEqual(new Set(Object.keys(SCOPES))));

  it('are asked for by their names, which a wrong one brings up', () => {
    expect(roleNamed('analyst')).toBe('analyst');
    for (const wrong of ['minister', 'toString', undefined])
      expect(() => roleNamed(wrong)).toThrow(/The roles are analyst, budget-officer, /);
  });
});
