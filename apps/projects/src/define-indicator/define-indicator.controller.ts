import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { IndicatorAnswer } from '../answers/indicator.answer';
import { DEFINITION_REFUSALS } from '../domain/project-indicators';
import { ProjectPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { defineIndicatorUseCase } from './define-indicator';
import { DefineIndicatorRequest } from './define-indicator.request';

@Controller('v1/projects/:project/indicators')
export class DefineIndicatorController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'defineIndicator',
    summary: 'Define what a project is measured by',
    scope: 'projects:write',
    answers: creates(IndicatorAnswer),
    refusals: [notFoundIn(projects), ...DEFINITION_REFUSALS],
  })
  post(@Param() path: ProjectPath, @Body() request: DefineIndicatorRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, defineIndicatorUseCase(path, request));
  }
}
