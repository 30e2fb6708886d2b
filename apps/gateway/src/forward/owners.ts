/** The first segment under /v1 decides which service owns a path. */
export const OWNERS = {
  budget: [
    'policy-frameworks',
    'budgets',
    'commitments',
    'due-instalments',
    'expenditure-uploads',
    'budget-lines',
    'eligibility-lists',
    'eligibility-exemptions',
  ],
  projects: [
    'organisations',
    'projects',
    'project-uploads',
    'project-plans',
    'project-plan-uploads',
    'partner-reports',
    'overdue-partner-reports',
    'purpose-codes',
    'underspend-cause-codes',
    'underspend-causes',
    'evaluations',
    'undertakings',
    'documents',
  ],
  returns: [
    'return-schemes',
    'return-statistics',
    'return-statistic-uploads',
    'reception-facilities',
    'family-tracings',
    'country-policies',
    'regions',
    'country-instruments',
    'cooperation-assessments',
    'conditionality-decisions',
    'return-cases',
    'case-readings',
  ],
} as const;

export type Owner = keyof typeof OWNERS;
