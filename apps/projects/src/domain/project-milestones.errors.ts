import { conflict, notFound } from '@imd/kernel';

export const reschedulingNeedsReason = conflict(
  'rescheduling-needs-reason',
  'A milestone moves to another date with a reason',
  (milestone: string, from: string | null, to: string | null) => ({
    field: 'reason',
    milestone,
    from,
    to,
  }),
);

export const milestoneUnknown = notFound(
  'milestone-unknown',
  'The project has no such milestone',
  (project: string, milestone: string) => ({ project, milestone }),
);
