/** A token may allow these, per domain and action; the text is for the person who grants one. */
export const SCOPES = {
  'budgets:read': 'Read budgets, commitments, expenditures and eligibility lists',
  'budgets:write': 'Book and change budgets, commitments, expenditures and eligibility lists',
  'budgets:authorise': 'Let cash go above an appropriation, and exempt a project from the eligibility lists',
  'projects:read': 'Read projects, organisations, indicators, causes of underspend and evaluations',
  'projects:write': 'Register and change projects, organisations, indicators, causes of underspend and evaluations',
  'returns:read': 'Read return schemes, statistics, reception facilities, and what policy says and does of countries',
  'returns:write':
    'Record return schemes, statistics, reception facilities, and what policy says and does of countries',
  'return-cases:read': 'Read pseudonymous return cases, and counts of fewer than five persons elsewhere',
  'return-cases:write': 'Record pseudonymous return cases',
  'return-cases:erase': 'Erase return cases for ever',
  'case-readings:read': 'Read who has read return cases, and for what',
  'analyses:read': 'Read the underspend analysis and the country overview',
  operations: 'Read the metrics of the services',
} as const;

export type Scope = keyof typeof SCOPES;

export const isScope = (name: string): name is Scope => Object.hasOwn(SCOPES, name);
