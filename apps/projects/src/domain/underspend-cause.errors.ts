import { conflict, notFound } from '@imd/kernel';

export const causeCodeUnknown = conflict(
  'cause-code-unknown',
  'A cause has one of the codes that were set',
  (code: string) => ({ field: 'code', code }),
);

export const narrativeRequired = conflict(
  'narrative-required',
  'This code says too little without a narrative',
  (code: string) => ({ field: 'narrative', code }),
);

export const purposeNotOfProject = conflict(
  'purpose-not-of-project',
  'A cause at a project counts for the priority of that project',
  (project: string, purpose: string, priority: string) => ({
    field: 'purpose',
    project,
    purpose,
    priority,
  }),
);

export const causeNotWithdrawn = notFound(
  'cause-not-withdrawn',
  'The cause holds: nobody has withdrawn it',
  (cause: string) => ({ cause }),
);

export const causeWithdrawnBefore = conflict(
  'cause-withdrawn-before',
  'The cause was withdrawn before, for another reason',
  (cause: string, reason: string) => ({
    field: 'reason',
    cause,
    reason,
  }),
);
