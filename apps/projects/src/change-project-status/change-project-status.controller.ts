import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ProjectPath } from '../paths';
import { ChangeProjectStatus } from './change-project-status';
import { ChangeProjectStatusRequest } from './change-project-status.request';

@Controller('v1/projects/:project/status')
export class ChangeProjectStatusController {
  constructor(private readonly changeProjectStatus: ChangeProjectStatus) {}

  @Put()
  put(
    @Param() { project }: ProjectPath,
    @Body() request: ChangeProjectStatusRequest,
    @Context() context: CommandContext,
  ) {
    return this.changeProjectStatus.execute(project, request, context);
  }
}
