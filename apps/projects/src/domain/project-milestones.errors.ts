import { conflict } from '@imd/kernel';

export const reschedulingNeedsReason = (milestone: string, from: string | null, to: string | null) =>
  conflict('rescheduling-needs-reason', 'A milestone moves to another date with a reason', {
    field: 'reason',
    milestone,
    from,
    to,
  });
