import { ProjectChanged, ProjectRegistered, ProjectStatusChanged, type EventData } from '@imd/contracts';
import { EventsController, On, type EventContext } from '@imd/messaging';
import type { KnownProject } from '../domain/known-project';
import { KNOWN_PROJECTS } from '../persistence/known-projects.read-model';

/** A booking needs to know where its project works and since when; the events of the owner tell both. */
@EventsController()
export class KnownProjectsProjection {
  @On(ProjectRegistered, KNOWN_PROJECTS)
  projectRegistered(data: EventData<typeof ProjectRegistered>, { fold }: EventContext): void {
    fold.put('projects', data.projectId, known(data));
  }

  @On(ProjectChanged, KNOWN_PROJECTS)
  projectChanged(data: EventData<typeof ProjectChanged>, { fold }: EventContext): void {
    fold.put('projects', data.projectId, known(data));
  }

  @On(ProjectStatusChanged, KNOWN_PROJECTS)
  async projectStatusChanged(data: EventData<typeof ProjectStatusChanged>, { fold }: EventContext): Promise<void> {
    const project = await fold.get<KnownProject>('projects', data.projectId);
    if (project) fold.put('projects', data.projectId, { ...project, status: data.to });
  }
}

function known(data: EventData<typeof ProjectRegistered>): KnownProject {
  const { projectId, title, priority, priorities, status, scope, countries, regions = [], fundedByProgramme } = data;
  const partners = data.partners.filter(({ role }) => role !== 'funding').map(({ organisationId }) => organisationId);
  return {
    projectId,
    title,
    priority,
    ...(priorities && { priorities }),
    status,
    scope,
    countries,
    regions,
    startsOn: data.actualStart ?? data.plannedStart,
    fundedByProgramme,
    partners: [...new Set(partners)],
    invented: data.provenance.invented,
  };
}
