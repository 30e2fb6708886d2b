import { conflict, notFound } from '@imd/kernel';

export const reschedulingNeedsReason = conflict(
  'rescheduling-needs-reason',
  'A milestone moves to another date only with a reason',
  (milestone: string, from: string | null, to: string | null) => ({
    field: 'reason',
    milestone,
    from,
    to,
  }),
  { title: 'Rescheduling needs a reason' },
);

export const milestoneNotFound = notFound(
  'milestone-not-found',
  'There is no milestone with this id in this project',
  (project: string, milestone: string) => ({ project, milestone }),
);
