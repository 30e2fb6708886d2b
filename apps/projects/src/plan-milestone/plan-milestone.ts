import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { milestoneAnswer, milestonePath } from '../answers/milestone.answer';
import { planMilestone, type PlannedMilestone } from '../domain/project-milestones';
import { projects } from '../persistence/project.schema';
import type { PlanMilestoneRequest } from './plan-milestone.request';

@Injectable()
export class PlanMilestone {
  constructor(private readonly commands: Commands) {}

  execute(
    projectId: string,
    id: string,
    request: PlanMilestoneRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'plan-milestone',
      context,
      body: request,
      prepare: (tx) => tx.load(projects, projectId),
      decide: (tx) =>
        setPart(tx, projects, projectId, context, {
          change: (before) => planMilestone(before, plannedOf(id, request)),
          answer: ({ milestones }) => {
            const present = milestones.find((milestone) => milestone.id === id);
            return present ? milestoneAnswer(projectId, present) : null;
          },
          path: milestonePath(projectId, id),
        }),
    });
  }
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
