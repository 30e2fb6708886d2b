import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ObservationAnswer } from '../answers/indicator.answer';
import { OBSERVATION_REFUSALS } from '../domain/project-indicators';
import { IndicatorPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { observeIndicatorUseCase } from './observe-indicator';
import { ObserveIndicatorRequest } from './observe-indicator.request';

@Controller('v1/projects/:project/indicators/:indicator/observations')
export class ObserveIndicatorController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'observeIndicator',
    summary: 'Record what was counted of an indicator over a period',
    scope: 'projects:write',
    answers: creates(ObservationAnswer),
    refusals: [notFoundIn(projects), ...OBSERVATION_REFUSALS],
  })
  post(@Param() path: IndicatorPath, @Body() request: ObserveIndicatorRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, observeIndicatorUseCase(path, request));
  }
}
