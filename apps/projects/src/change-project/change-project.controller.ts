import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ProjectPath } from '../paths';
import { ChangeProject } from './change-project';
import { ChangeProjectRequest } from './change-project.request';

@Controller('v1/projects/:project')
export class ChangeProjectController {
  constructor(private readonly changeProject: ChangeProject) {}

  @Patch()
  patch(@Param() { project }: ProjectPath, @Body() request: ChangeProjectRequest, @Context() context: CommandContext) {
    return this.changeProject.execute(project, request, context);
  }
}
