import { unknownIn } from '@imd/mongo';
import { Booking, Context, creates, Operation, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { IndicatorAnswer } from '../answers/indicator.answer';
import { DEFINITION_REFUSALS } from '../domain/project-indicators';
import { ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { DefineIndicator } from './define-indicator';
import { DefineIndicatorRequest } from './define-indicator.request';

@Controller('v1/projects/:project/indicators')
export class DefineIndicatorController {
  constructor(private readonly defineIndicator: DefineIndicator) {}

  @Post()
  @Booking()
  @Operation({
    id: 'defineIndicator',
    summary: 'Define what a project is measured by',
    scope: 'projects:write',
    answers: creates(IndicatorAnswer),
    refusals: [unknownIn(projects), ...DEFINITION_REFUSALS],
  })
  post(@Param() { project }: ProjectPath, @Body() request: DefineIndicatorRequest, @Context() context: CommandContext) {
    return this.defineIndicator.execute(project, request, context);
  }
}
