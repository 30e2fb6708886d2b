import { conflict, notFound } from '@imd/kernel';

export const reschedulingNeedsReason = (milestone: string, from: string | null, to: string | null) =>
  conflict('rescheduling-needs-reason', 'A milestone moves to another date with a reason', {
    field: 'reason',
    milestone,
    from,
    to,
  });

export const milestoneUnknown = (project: string, milestone: string) =>
  notFound('milestone-unknown', 'The project has no such milestone', { project, milestone });
