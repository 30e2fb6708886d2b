import { calendarDay } from '@imd/kernel';
import { setPart, type UseCase } from '@imd/service';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { changeProject, type ProjectDetails } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { knownReferences, loadReferences } from '../persistence/load-references';
import { detailsOf } from '../requests/project-details.request';
import type { ProjectPath } from '../paths';
import type { ChangeProjectRequest } from './change-project.request';

export function changeProjectUseCase({ project: id }: ProjectPath, request: ChangeProjectRequest): UseCase {
  const changes = changesOf(request);
  return setPart(projects, id, {
    load: (tx) => loadReferences(tx, { ...tx.get(projects, id), ...changes }),
    change: (before, tx, { now }) =>
      changeProject(before, changes, knownReferences(tx, { ...before, ...changes }), calendarDay(now)),
    answer: projectAnswer,
    path: projectPath(id),
  });
}

function changesOf({ title, scope, ...details }: ChangeProjectRequest): Partial<ProjectDetails> {
  return { ...detailsOf(details), ...(title && { title }), ...(scope && { scope }) };
}
