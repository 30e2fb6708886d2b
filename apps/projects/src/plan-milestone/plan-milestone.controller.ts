import { notFoundIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { MilestoneAnswer } from '../answers/milestone.answer';
import { PLANNING_REFUSALS } from '../domain/project-milestones';
import { MilestonePath } from '../paths';
import { projects } from '../persistence/project.schema';
import { planMilestoneUseCase } from './plan-milestone';
import { PlanMilestoneRequest } from './plan-milestone.request';

@Controller('v1/projects/:project/milestones/:milestone')
export class PlanMilestoneController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'planMilestone',
    summary: 'Plan a milestone of a project, or change it',
    description: 'Another date needs a reason; the date before stays on record.',
    scope: 'projects:write',
    answers: sets(MilestoneAnswer),
    refusals: [notFoundIn(projects), ...PLANNING_REFUSALS],
  })
  put(@Param() path: MilestonePath, @Body() request: PlanMilestoneRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, planMilestoneUseCase(path, request));
  }
}
