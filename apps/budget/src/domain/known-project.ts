import type { EventData, ProjectRegistered } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';

/** This service learns of a project from the events of its owner. */
export type KnownProject = Pick<
  EventData<typeof ProjectRegistered>,
  'projectId' | 'title' | 'priority' | 'status' | 'scope' | 'countries' | 'fundedByProgramme'
> & {
  /** A project that has not begun has the day on which it is planned to begin. */
  readonly startsOn: CalendarDate | null;
  readonly invented: boolean;
};
