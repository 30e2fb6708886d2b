import type { Scope } from '@imd/service';

const OFFICER = ['budgets:read', 'budgets:write', 'projects:read', 'analyses:read'] as const;

/** The local issuer has these clients, each named by the work that its holder does. */
export const ROLES = {
  analyst: ['budgets:read', 'projects:read', 'returns:read', 'analyses:read'],
  'budget-officer': OFFICER,
  'budget-authoriser': [...OFFICER, 'budgets:authorise'],
  'project-officer': ['projects:read', 'projects:write', 'budgets:read', 'analyses:read'],
  'return-officer': [
    'returns:read',
    'returns:write',
    'return-cases:read',
    'return-cases:write',
    'projects:read',
    'analyses:read',
  ],
  'privacy-officer': ['return-cases:erase', 'case-readings:read'],
  operator: ['operations'],
  loader: [
    ...OFFICER,
    'budgets:authorise',
    'projects:write',
    'returns:read',
    'returns:write',
    'return-cases:read',
    'return-cases:write',
  ],
} as const satisfies Record<string, readonly Scope[]>;

export type Role = keyof typeof ROLES;

export const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);

/** @throws Error naming the roles */
export function roleNamed(name: string | undefined): Role {
  if (name !== undefined && isRole(name)) return name;
  throw new Error(
    `${name === undefined ? 'Name a role' : `There is no role "${name}"`}. ` +
      `The roles are ${Object.keys(ROLES).join(', ')}.`,
  );
}
