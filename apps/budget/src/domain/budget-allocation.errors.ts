import { conflict, formatCents, type Cents } from '@imd/kernel';

export const allocationExceedsPlanLimit = conflict(
  'allocation-exceeds-plan-limit',
  'Plans reach at most the plan limit of what is not earmarked',
  (planned: Cents, limit: Cents, planLimit: string) => ({
    field: 'parts',
    planned: formatCents(planned),
    limit: formatCents(limit),
    planLimit,
  }),
);
