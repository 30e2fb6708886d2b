import { Records, notFoundIn } from '@imd/mongo';
import {
  callerOf,
  inCsvToo,
  itemAnswer,
  listAnswer,
  lists,
  Operation,
  pageOf,
  sheetAnswer,
  ShownAnswer,
  shows,
} from '@imd/service';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  ReturnStatisticAnswer,
  returnStatisticAnswer,
  returnStatisticPath,
  revisionAnswer,
  StatisticRevisionAnswer,
} from '../answers/return-statistic.answer';
import type { ReturnStatistic } from '../domain/return-statistic';
import { revisionNotFound } from '../domain/return-statistic.errors';
import { CodePath, RevisionPath } from '../paths';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { RETURN_STATISTIC_SHEET } from '../requests/return-statistic.sheet';
import { ListReturnStatisticsQuery, ListRevisionsQuery } from './show-return-statistics.query';

@Controller('v1/return-statistics')
export class ShowReturnStatisticsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listReturnStatistics',
    summary: 'List reported totals of return, each with the figure that holds',
    description:
      'Kinds of return, and country of return and nationality, are kept apart: nothing here may be added up blindly. ' +
      'A count below five, and what would tell it, takes the scope `return-cases:read`. ' +
      'As `text/csv`: a file for `uploadReturnStatistics`.',
    scope: 'returns:read',
    answers: inCsvToo(lists(ReturnStatisticAnswer)),
  })
  async list(@Query() query: ListReturnStatisticsQuery, @Req() request: FastifyRequest) {
    const { scopes } = callerOf(request);
    const page = await this.records.list(returnStatistics, query);
    return sheetAnswer(RETURN_STATISTIC_SHEET, page, query, (statistic) => returnStatisticAnswer(statistic, scopes));
  }

  @Get(':id')
  @Operation({
    id: 'showReturnStatistic',
    summary: 'Show a reported total of return with the figure that holds',
    scope: 'returns:read',
    answers: shows(ReturnStatisticAnswer),
    refusals: [notFoundIn(returnStatistics)],
  })
  async get(@Param() { id }: CodePath, @Req() request: FastifyRequest) {
    const { scopes } = callerOf(request);
    return itemAnswer(returnStatistics, id, await this.records.get(returnStatistics, id), (statistic) =>
      returnStatisticAnswer(statistic, scopes),
    );
  }

  @Get(':id/revisions')
  @Operation({
    id: 'listStatisticRevisions',
    summary: 'List every figure that a statistic was reported with',
    scope: 'returns:read',
    answers: lists(StatisticRevisionAnswer),
    refusals: [notFoundIn(returnStatistics)],
  })
  async revisions(@Param() { id }: CodePath, @Query() query: ListRevisionsQuery, @Req() request: FastifyRequest) {
    const { revisions } = await this.statistic(id);
    const page = pageOf(revisions, query, returnStatisticPath(id), ({ revision }) => String(revision));
    return listAnswer(page, query, (revision) => revisionAnswer(id, revision, callerOf(request).scopes));
  }

  @Get(':id/revisions/:revision')
  @Operation({
    id: 'showStatisticRevision',
    summary: 'Show one figure that a statistic was reported with',
    scope: 'returns:read',
    answers: shows(StatisticRevisionAnswer),
    refusals: [notFoundIn(returnStatistics), revisionNotFound],
  })
  async revision(@Param() { id, revision }: RevisionPath, @Req() request: FastifyRequest) {
    const { revisions } = await this.statistic(id);
    const found = revisions[revision - 1];
    if (!found) throw revisionNotFound(id, revision);
    return new ShownAnswer(revisionAnswer(id, found, callerOf(request).scopes));
  }

  private async statistic(id: string): Promise<ReturnStatistic> {
    const found = await this.records.get(returnStatistics, id);
    if (!found) throw notFoundIn(returnStatistics)(id);
    return found;
  }
}
