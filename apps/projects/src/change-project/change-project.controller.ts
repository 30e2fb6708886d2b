import { notFoundIn } from '@imd/mongo';
import { changes, type CommandContext, Commands, Context, Operation } from '@imd/service';
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ProjectAnswer } from '../answers/project.answer';
import { DETAILS_REFUSALS } from '../domain/project';
import { ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { changeProjectUseCase } from './change-project';
import { ChangeProjectRequest } from './change-project.request';

@Controller('v1/projects/:project')
export class ChangeProjectController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @Operation({
    id: 'changeProject',
    summary: 'Change what is said of a project',
    description:
      'JSON Merge Patch (RFC 7396): what is absent stays as it is, null is unknown, a list is replaced whole. The ' +
      'status changes by an operation of its own.',
    scope: 'projects:write',
    answers: changes(ProjectAnswer),
    refusals: [notFoundIn(projects), ...DETAILS_REFUSALS],
    example: { plannedEnd: '2011-12-31', datePrecision: 'day' },
  })
  patch(@Param() path: ProjectPath, @Body() request: ChangeProjectRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, changeProjectUseCase(path, request));
  }
}
