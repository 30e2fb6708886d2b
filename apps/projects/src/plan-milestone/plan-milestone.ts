import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { milestoneAnswer, milestonePath } from '../answers/milestone.answer';
import { planMilestone, type PlannedMilestone } from '../domain/project-milestones';
import { projects } from '../persistence/project.schema';
import type { MilestonePath } from '../paths';
import type { PlanMilestoneRequest } from './plan-milestone.request';

export function planMilestoneUseCase(
  { project: projectId, milestone: id }: MilestonePath,
  request: PlanMilestoneRequest,
): UseCase {
  return setPart(projects, projectId, {
    change: (before) => planMilestone(before, plannedOf(id, request)),
    answer: ({ milestones }) => {
      const present = milestones.find((milestone) => milestone.id === id);
      return present ? milestoneAnswer(projectId, present) : null;
    },
    path: milestonePath(projectId, id),
  });
}

function plannedOf(id: string, request: PlanMilestoneRequest): PlannedMilestone {
  return {
    id,
    title: request.title,
    dueOn: request.dueOn ?? null,
    dueOnPrecision: request.dueOnPrecision ?? 'day',
    reachedOn: request.reachedOn ?? null,
    reason: request.reason ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
