import { existsIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ReturnStatisticAnswer } from '../answers/return-statistic.answer';
import { REPORTING_REFUSALS } from '../domain/return-statistic';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { ReportReturnStatisticRequest } from '../requests/report-return-statistic.request';
import { reportReturnStatisticUseCase } from './report-return-statistic';

@Controller('v1/return-statistics')
export class ReportReturnStatisticController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'reportReturnStatistic',
    summary: 'Report a total of return',
    description:
      'A count of persons by date of departure, or a share of a count reported before, never both; neither where ' +
      'nothing was reported. What a share counts lies inside the statistic that it is a share of.',
    scope: 'returns:write',
    answers: creates(ReturnStatisticAnswer),
    refusals: [existsIn(returnStatistics), ...REPORTING_REFUSALS],
  })
  post(@Body() request: ReportReturnStatisticRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, reportReturnStatisticUseCase(request));
  }
}
