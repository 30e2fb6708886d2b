import { notFoundIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { StatisticRevisionAnswer } from '../answers/return-statistic.answer';
import { REVISING_REFUSALS } from '../domain/return-statistic';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { StatisticFigureRequest } from '../requests/figure.request';
import { CodePath } from '../paths';
import { reviseReturnStatisticUseCase } from './revise-return-statistic';

@Controller('v1/return-statistics/:id/revisions')
export class ReviseReturnStatisticController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'reviseReturnStatistic',
    summary: 'Report a statistic again with another figure',
    description:
      'Every revision stays, the last one holds. It changes how many, never of what: a count stays a count, a share ' +
      'stays a share of the same statistic.',
    scope: 'returns:write',
    answers: creates(StatisticRevisionAnswer),
    refusals: [notFoundIn(returnStatistics), ...REVISING_REFUSALS],
    example: { persons: 1_158, remark: { nl: 'Na controle door de uitvoerder', en: 'After a check by the operator' } },
  })
  post(@Param() path: CodePath, @Body() request: StatisticFigureRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, reviseReturnStatisticUseCase(path, request));
  }
}
