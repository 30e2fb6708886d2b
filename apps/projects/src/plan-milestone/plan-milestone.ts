import { saveChange } from '@imd/mongo';
import {
  Commands,
  created,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import { milestoneAnswer, milestonePath } from '../answers/milestone.answer';
import { milestoneOf, planMilestone, type PlannedMilestone } from '../domain/project-milestones';
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
      decide: (tx) => {
        const before = tx.require(projects, projectId);
        if (context.ifMatch !== null) requireMatch(tx, projects, projectId, context);
        const state = saveChange(tx, projects, planMilestone(before, plannedOf(id, request)));
        const answer = milestoneAnswer(projectId, milestoneOf(state, id));
        const isNew = state.milestones.length > before.milestones.length;
        return isNew ? created(milestonePath(projectId, id), answer) : ok(answer);
      },
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
