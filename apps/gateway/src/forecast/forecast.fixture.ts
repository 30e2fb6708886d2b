import type { PastProjectYear, ProjectYear } from './project-year';

/** A grant of a hundred euros a year, of which fifty are due and paid by midyear. */
export const projectYear = (given: Partial<ProjectYear> = {}): ProjectYear => ({
  projectId: 'a',
  partner: 'iom',
  purpose: 'diaspora',
  kind: 'grant',
  paid: 50_00n,
  refunded: 0n,
  inPipeline: false,
  due: 50_00n,
  planned: 100_00n,
  ...given,
});

export const pastYear = (given: Partial<PastProjectYear> = {}): PastProjectYear => ({
  ...projectYear(given),
  year: 2015,
  outturn: 90_00n,
  refundedLater: 0n,
  ...given,
});
