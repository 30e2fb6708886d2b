import { Commands, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { changeProject, type ProjectDetails } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { loadOrganisations, registeredOrganisations } from '../persistence/registered-organisations';
import { detailsOf } from '../requests/project-details.request';
import type { ChangeProjectRequest } from './change-project.request';

@Injectable()
export class ChangeProject {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: ChangeProjectRequest, context: CommandContext): Promise<CompletedCommand> {
    const changes = changesOf(request);
    const partnersOf = ({ partners = [] }: Partial<ProjectDetails>) =>
      partners.map((partner) => partner.organisationId);
    return this.commands.execute({
      operation: 'change-project',
      context,
      body: request,
      prepare: async (tx) => {
        await Promise.all([tx.load(projects, id), loadOrganisations(tx, partnersOf(changes))]);
        await loadOrganisations(tx, partnersOf(tx.get(projects, id) ?? {}));
      },
      decide: (tx) =>
        setPart(tx, projects, id, context, {
          change: (before) =>
            changeProject(before, changes, registeredOrganisations(tx, partnersOf({ ...before, ...changes }))),
          answer: projectAnswer,
          path: projectPath(id),
        }),
    });
  }
}

function changesOf({ title, scope, ...details }: ChangeProjectRequest): Partial<ProjectDetails> {
  return { ...detailsOf(details), ...(title && { title }), ...(scope && { scope }) };
}
