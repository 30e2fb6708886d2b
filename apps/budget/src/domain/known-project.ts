import { type EventData, prioritiesOf, type ProjectRegistered } from '@imd/contracts';
import type { CalendarDate, Refusal } from '@imd/kernel';
import { projectNotPaidFromThisBudget, projectNotRunning, projectOfAnotherPurpose } from './known-project.errors';

/** This service learns of a project from the events of its owner. */
export type KnownProject = Pick<
  EventData<typeof ProjectRegistered>,
  'projectId' | 'title' | 'priority' | 'priorities' | 'status' | 'scope' | 'countries' | 'regions' | 'fundedByProgramme'
> & {
  /** A project that has not begun has the day on which it is planned to begin. */
  readonly startsOn: CalendarDate | null;
  /** The organisations that take part in it, other than as its funders. */
  readonly partners: readonly string[];
  readonly invented: boolean;
};

const RUNNING: readonly KnownProject['status'][] = ['implementation', 'finalisation'];

/** The routes that promise or pay money to a project document these refusals. */
export const PROJECT_REFUSALS: readonly Refusal[] = [
  projectNotRunning,
  projectNotPaidFromThisBudget,
  projectOfAnotherPurpose,
];

/** Where the source names no purpose or no funder of a project, nothing contradicts the booking. */
export function requirePayable(project: KnownProject, purpose: string): void {
  const { projectId, status, fundedByProgramme } = project;
  if (!RUNNING.includes(status)) throw projectNotRunning(projectId, status);
  if (fundedByProgramme === false) throw projectNotPaidFromThisBudget(projectId);
  const purposes = prioritiesOf(project).map(({ priority }) => priority);
  if (purposes.length > 0 && !purposes.includes(purpose)) throw projectOfAnotherPurpose(projectId, purposes, purpose);
}

/** Shares of its money say where a project works, also when its scope says that it has no country. */
export function worksInCountries({ scope, countries }: KnownProject): boolean {
  return scope === 'countries' || countries.some(({ share }) => share !== null);
}

export function worksInRegions({ regions = [] }: KnownProject): boolean {
  return regions.length > 0;
}
