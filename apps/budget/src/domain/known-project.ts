import type { EventData, ProjectRegistered } from '@imd/contracts';

/** What this service knows of a project, from the events of its owner. */
export type KnownProject = Pick<
  EventData<typeof ProjectRegistered>,
  'projectId' | 'title' | 'priority' | 'status' | 'scope' | 'countries' | 'plannedStart' | 'fundedByProgramme'
> & { readonly invented: boolean };
