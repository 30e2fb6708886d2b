import { unknownIn } from '@imd/mongo';
import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { MilestoneAnswer } from '../answers/milestone.answer';
import { PLANNING_REFUSALS } from '../domain/project-milestones';
import { MilestonePath } from '../paths';
import { projects } from '../persistence/project.schema';
import { PlanMilestone } from './plan-milestone';
import { PlanMilestoneRequest } from './plan-milestone.request';

@Controller('v1/projects/:project/milestones/:milestone')
export class PlanMilestoneController {
  constructor(private readonly planMilestone: PlanMilestone) {}

  @Put()
  @Operation({
    id: 'planMilestone',
    summary: 'Plan a milestone of a project, or change it',
    description: 'Another date needs a reason; the date before stays on record.',
    scope: 'projects:write',
    answers: sets(MilestoneAnswer),
    refusals: [unknownIn(projects), ...PLANNING_REFUSALS],
  })
  put(
    @Param() { project, milestone }: MilestonePath,
    @Body() request: PlanMilestoneRequest,
    @Context() context: CommandContext,
  ) {
    return this.planMilestone.execute(project, milestone, request, context);
  }
}
