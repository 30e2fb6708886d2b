import { calendarDay } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { projectStatusAnswer, projectStatusPath } from '../answers/project.answer';
import { changeProjectStatus } from '../domain/project';
import { projects } from '../persistence/project.schema';
import type { ProjectPath } from '../paths';
import type { ChangeProjectStatusRequest } from './change-project-status.request';

export function changeProjectStatusUseCase({ project: id }: ProjectPath, request: ChangeProjectStatusRequest): UseCase {
  return setPart(projects, id, {
    change: (before, _, { now }) =>
      changeProjectStatus(before, {
        to: request.status,
        changedOn: request.changedOn ?? calendarDay(now),
        reason: request.reason ?? null,
        provenance: provenanceOf(request.provenance),
      }),
    answer: projectStatusAnswer,
    path: projectStatusPath(id),
  });
}
