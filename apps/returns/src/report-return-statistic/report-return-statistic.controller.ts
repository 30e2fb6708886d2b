import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ReportReturnStatistic } from './report-return-statistic';
import { ReportReturnStatisticRequest } from './report-return-statistic.request';

@Controller('v1/return-statistics')
export class ReportReturnStatisticController {
  constructor(private readonly reportReturnStatistic: ReportReturnStatistic) {}

  @Post()
  @Booking()
  post(@Body() request: ReportReturnStatisticRequest, @Context() context: CommandContext) {
    return this.reportReturnStatistic.execute(request, context);
  }
}
