import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { IndicatorPath } from '../paths';
import { ObserveIndicator } from './observe-indicator';
import { ObserveIndicatorRequest } from './observe-indicator.request';

@Controller('v1/projects/:project/indicators/:indicator/observations')
export class ObserveIndicatorController {
  constructor(private readonly observeIndicator: ObserveIndicator) {}

  @Post()
  @Booking()
  post(
    @Param() { project, indicator }: IndicatorPath,
    @Body() request: ObserveIndicatorRequest,
    @Context() context: CommandContext,
  ) {
    return this.observeIndicator.execute(project, indicator, request, context);
  }
}
