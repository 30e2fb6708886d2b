import { conflict, notFound } from '@imd/kernel';

export const causeCodeUnknown = conflict(
  'underspend-cause-code-unknown',
  'Nobody has set a cause code of this name',
  (code: string) => ({ field: 'code', code }),
);

export const narrativeRequired = conflict(
  'narrative-required',
  'A cause with this code needs a narrative',
  (code: string) => ({ field: 'narrative', code }),
);

export const purposeNotOfProject = conflict(
  'purpose-not-of-project',
  'A cause at a project counts for a priority of that project',
  (project: string, purpose: string, priorities: readonly string[]) => ({
    field: 'purpose',
    project,
    purpose,
    priority: priorities.length === 1 ? (priorities[0] ?? null) : null,
    priorities,
  }),
  { title: 'Purpose is not that of the project' },
);

export const causeOfNoOnePriority = conflict(
  'cause-of-no-one-priority',
  'A cause at a project that divides over priorities names the one that it counts for',
  (project: string, priorities: readonly string[]) => ({ field: 'purpose', project, priorities }),
);

export const causeNotWithdrawn = notFound(
  'underspend-cause-not-withdrawn',
  'Nobody has withdrawn this cause',
  (cause: string) => ({ cause }),
);

export const causeWithdrawnBefore = conflict(
  'underspend-cause-withdrawn-before',
  'The cause is withdrawn already, for another reason',
  (cause: string, reason: string) => ({
    field: 'reason',
    cause,
    reason,
  }),
  { title: 'Underspend cause withdrawn already' },
);
