import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { MilestonePath } from '../paths';
import { PlanMilestone } from './plan-milestone';
import { PlanMilestoneRequest } from './plan-milestone.request';

@Controller('v1/projects/:project/milestones/:milestone')
export class PlanMilestoneController {
  constructor(private readonly planMilestone: PlanMilestone) {}

  @Put()
  put(
    @Param() { project, milestone }: MilestonePath,
    @Body() request: PlanMilestoneRequest,
    @Context() context: CommandContext,
  ) {
    return this.planMilestone.execute(project, milestone, request, context);
  }
}
