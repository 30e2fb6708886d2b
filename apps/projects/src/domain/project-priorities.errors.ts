import { invalid } from '@imd/kernel';

export const prioritiesNotWhole = invalid(
  'project-priorities-not-whole',
  'The shares of the priorities of a project add up to 100.00',
  (sum: string) => ({ field: 'priorities', sum }),
  { title: 'Shares of priorities do not add up to 100' },
);

export const priorityTwice = invalid(
  'project-priority-twice',
  'A project names each priority once',
  (priority: string) => ({ field: 'priorities', priority }),
  { title: 'Priority twice in a project' },
);

export const priorityContradictsPriorities = invalid(
  'project-priority-contradicts-priorities',
  'A project that divides over priorities is not said to be of one of them alone',
  (priority: string) => ({ field: 'priority', priority }),
);

export const prioritiesWithoutReason = invalid(
  'project-priorities-without-reason',
  'A division of a project over several priorities comes with its reason, and so does each change of it',
  () => ({ field: 'prioritiesReason' }),
  { title: 'Division over priorities without a reason' },
);
