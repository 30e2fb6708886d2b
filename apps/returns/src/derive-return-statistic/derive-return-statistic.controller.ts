import { notFoundIn, Records } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { StatisticRevisionAnswer } from '../answers/return-statistic.answer';
import { DERIVING_REFUSALS, requireDerivable } from '../domain/derived-figure';
import { revisionChangesMeaning } from '../domain/return-statistic.errors';
import { CodePath } from '../paths';
import { CaseCounts } from '../persistence/case-counts';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { deriveReturnStatisticUseCase } from './derive-return-statistic';
import { DeriveReturnStatisticRequest } from './derive-return-statistic.request';

@Controller('v1/return-statistics/:id/derivations')
export class DeriveReturnStatisticController {
  constructor(
    private readonly commands: Commands,
    private readonly records: Records,
    private readonly cases: CaseCounts,
  ) {}

  @Post()
  @Booking()
  @Operation({
    id: 'deriveReturnStatistic',
    summary: 'Count a statistic from the return cases, as its next revision',
    description: 'Report the statistic without a figure first. Small counts are withheld as in every statistic.',
    scope: 'returns:write',
    answers: creates(StatisticRevisionAnswer),
    refusals: [notFoundIn(returnStatistics), revisionChangesMeaning, ...DERIVING_REFUSALS],
    example: {},
  })
  async post(
    @Param() path: CodePath,
    @Body() request: DeriveReturnStatisticRequest,
    @Context() context: CommandContext,
  ) {
    // The subject of a statistic never changes, so it can be read before the transaction.
    const statistic = await this.records.get(returnStatistics, path.id);
    if (!statistic) throw notFoundIn(returnStatistics)(path.id);
    requireDerivable(statistic);
    const counted = await this.cases.of(statistic);
    // After the count: a case that was erased before it was counted is then known to be erased.
    const erased = await this.cases.anyErasedSince(statistic.from);
    return this.commands.execute(context, deriveReturnStatisticUseCase(path, request, counted, erased));
  }
}
