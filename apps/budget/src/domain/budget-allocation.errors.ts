import { conflict, formatCents, type Cents } from '@imd/kernel';

export const allocationExceedsPlanLimit = conflict(
  'allocation-exceeds-plan-limit',
  'The plans together stay within the plan limit of the money that is not earmarked',
  (planned: Cents, limit: Cents, planLimit: string) => ({
    field: 'parts',
    planned: formatCents(planned),
    limit: formatCents(limit),
    planLimit,
  }),
  { title: 'Allocation exceeds the plan limit' },
);
