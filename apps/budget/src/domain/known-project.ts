import type { EventData, ProjectRegistered } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';

/** What this service knows of a project, from the events of its owner. */
export type KnownProject = Pick<
  EventData<typeof ProjectRegistered>,
  'projectId' | 'title' | 'priority' | 'status' | 'scope' | 'countries' | 'fundedByProgramme'
> & {
  /** The day it began, else the day it is planned to begin. */
  readonly startsOn: CalendarDate | null;
  readonly invented: boolean;
};
