import { unknownIn } from '@imd/mongo';
import { Booking, Context, creates, Operation, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ObservationAnswer } from '../answers/indicator.answer';
import { OBSERVATION_REFUSALS } from '../domain/project-indicators';
import { IndicatorPath } from '../paths';
import { projects } from '../persistence/project.schema';
import { ObserveIndicator } from './observe-indicator';
import { ObserveIndicatorRequest } from './observe-indicator.request';

@Controller('v1/projects/:project/indicators/:indicator/observations')
export class ObserveIndicatorController {
  constructor(private readonly observeIndicator: ObserveIndicator) {}

  @Post()
  @Booking()
  @Operation({
    id: 'observeIndicator',
    summary: 'Record what was counted of an indicator over a period',
    scope: 'projects:write',
    answers: creates(ObservationAnswer),
    refusals: [unknownIn(projects), ...OBSERVATION_REFUSALS],
  })
  post(
    @Param() { project, indicator }: IndicatorPath,
    @Body() request: ObserveIndicatorRequest,
    @Context() context: CommandContext,
  ) {
    return this.observeIndicator.execute(project, indicator, request, context);
  }
}
