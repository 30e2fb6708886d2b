import { conflict } from '@imd/kernel';

export const causeCodeUnknown = (code: string) =>
  conflict('cause-code-unknown', 'A cause has one of the codes that were set', { field: 'code', code });

export const narrativeRequired = (code: string) =>
  conflict('narrative-required', 'This code says too little without a narrative', { field: 'narrative', code });

export const purposeNotOfProject = (project: string, purpose: string, priority: string) =>
  conflict('purpose-not-of-project', 'A cause at a project counts for the priority of that project', {
    field: 'purpose',
    project,
    purpose,
    priority,
  });

export const causeWithdrawnBefore = (cause: string, reason: string) =>
  conflict('cause-withdrawn-before', 'The cause was withdrawn before, for another reason', {
    field: 'reason',
    cause,
    reason,
  });
