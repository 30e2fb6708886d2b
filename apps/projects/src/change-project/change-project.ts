import { setPart, type UseCase } from '@imd/service';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { changeProject, type ProjectDetails } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { loadOrganisations, registeredOrganisations } from '../persistence/load-organisations';
import { detailsOf } from '../requests/project-details.request';
import type { ProjectPath } from '../paths';
import type { ChangeProjectRequest } from './change-project.request';

export function changeProjectUseCase({ project: id }: ProjectPath, request: ChangeProjectRequest): UseCase {
  const changes = changesOf(request);
  const partnersOf = ({ partners = [] }: Partial<ProjectDetails>) => partners.map((partner) => partner.organisationId);
  return setPart(projects, id, {
    load: (tx) => loadOrganisations(tx, partnersOf({ ...tx.get(projects, id), ...changes })),
    change: (before, tx) =>
      changeProject(before, changes, registeredOrganisations(tx, partnersOf({ ...before, ...changes }))),
    answer: projectAnswer,
    path: projectPath(id),
  });
}

function changesOf({ title, scope, ...details }: ChangeProjectRequest): Partial<ProjectDetails> {
  return { ...detailsOf(details), ...(title && { title }), ...(scope && { scope }) };
}
