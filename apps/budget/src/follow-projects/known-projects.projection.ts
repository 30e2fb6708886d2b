import { ProjectChanged, ProjectRegistered, ProjectStatusChanged, type EventData } from '@imd/contracts';
import { EventsController, type EventContext } from '@imd/messaging';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { KnownProject } from '../domain/known-project';
import { KNOWN_PROJECTS } from '../persistence/known-projects';

/** Keeps what bookings need of a project: where it works and since when. */
@EventsController()
export class KnownProjectsProjection {
  @EventPattern(ProjectRegistered.type, KNOWN_PROJECTS.transport)
  projectRegistered(@Payload() data: EventData<typeof ProjectRegistered>, @Ctx() { fold }: EventContext): void {
    fold.put('projects', data.projectId, known(data));
  }

  @EventPattern(ProjectChanged.type, KNOWN_PROJECTS.transport)
  projectChanged(@Payload() data: EventData<typeof ProjectChanged>, @Ctx() { fold }: EventContext): void {
    fold.put('projects', data.projectId, known(data));
  }

  @EventPattern(ProjectStatusChanged.type, KNOWN_PROJECTS.transport)
  async projectStatusChanged(
    @Payload() data: EventData<typeof ProjectStatusChanged>,
    @Ctx() { fold }: EventContext,
  ): Promise<void> {
    const project = await fold.get<KnownProject>('projects', data.projectId);
    if (project) fold.put('projects', data.projectId, { ...project, status: data.to });
  }
}

function known(data: EventData<typeof ProjectRegistered>): KnownProject {
  const { projectId, title, priority, status, scope, countries, fundedByProgramme, provenance } = data;
  return {
    projectId,
    title,
    priority,
    status,
    scope,
    countries,
    startsOn: data.actualStart ?? data.plannedStart,
    fundedByProgramme,
    invented: provenance.invented,
  };
}
