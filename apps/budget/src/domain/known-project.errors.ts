import { conflict } from '@imd/kernel';

export const projectNotRunning = conflict(
  'project-not-running',
  'Money is promised and paid only to a project in implementation or finalisation',
  (project: string, status: string) => ({ field: 'project', project, status }),
  { retryable: true },
);

export const projectNotPaidFromThisBudget = conflict(
  'project-not-paid-from-this-budget',
  'A project that others pay takes no money from this budget',
  (project: string) => ({ field: 'project', project }),
  { retryable: true },
);

export const projectOfAnotherPurpose = conflict(
  'project-of-another-purpose',
  'Money for a project has a purpose of the project',
  (project: string, purposesOfProject: readonly string[], received: string) => ({
    field: 'purpose',
    project,
    purposeOfProject: purposesOfProject.length === 1 ? (purposesOfProject[0] ?? null) : null,
    purposesOfProject,
    received,
  }),
  { retryable: true },
);
