import { notFoundIn } from '@imd/mongo';
import { changes, type CommandContext, Commands, Context, Operation } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ProjectStatusAnswer } from '../answers/project.answer';
import { STATUS_REFUSALS } from '../domain/project';
import { ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { changeProjectStatusUseCase } from './change-project-status';
import { ChangeProjectStatusRequest } from './change-project-status.request';

@Controller('v1/projects/:project/status')
export class ChangeProjectStatusController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'changeProjectStatus',
    summary: 'Bring a project to another stage of its life',
    description:
      'From pipeline to implementation or cancelled; from implementation to finalisation, suspended or cancelled; ' +
      'from suspended to implementation or cancelled; from finalisation to closed or back to implementation. Closed ' +
      'and cancelled are final.',
    scope: 'projects:write',
    answers: changes(ProjectStatusAnswer),
    refusals: [notFoundIn(projects), ...STATUS_REFUSALS],
  })
  put(@Param() path: ProjectPath, @Body() request: ChangeProjectStatusRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, changeProjectStatusUseCase(path, request));
  }
}
