import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { FigureRequest } from '../requests/figure.request';
import { CodePath } from '../requests/path.requests';
import { ReviseReturnStatistic } from './revise-return-statistic';

@Controller('v1/return-statistics/:id/revisions')
export class ReviseReturnStatisticController {
  constructor(private readonly reviseReturnStatistic: ReviseReturnStatistic) {}

  @Post()
  @Booking()
  post(@Param() { id }: CodePath, @Body() request: FigureRequest, @Context() context: CommandContext) {
    return this.reviseReturnStatistic.execute(id, request, context);
  }
}
