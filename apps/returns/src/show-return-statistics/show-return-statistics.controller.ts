import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer, pageOf, ShownAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { returnStatisticAnswer, returnStatisticPath, revisionAnswer } from '../answers/return-statistic.answer';
import type { ReturnStatistic } from '../domain/return-statistic';
import { returnStatisticUnknown, revisionUnknown } from '../domain/return-statistic.errors';
import { CodePath, RevisionPath } from '../requests/path.requests';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { ListReturnStatisticsQuery, ListRevisionsQuery } from './show-return-statistics.query';

@Controller('v1/return-statistics')
export class ShowReturnStatisticsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: ListReturnStatisticsQuery) {
    return listAnswer(await this.records.list(returnStatistics, query), query, returnStatisticAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(returnStatistics, id, await this.records.get(returnStatistics, id), returnStatisticAnswer);
  }

  @Get(':id/revisions')
  async revisions(@Param() { id }: CodePath, @Query() query: ListRevisionsQuery) {
    const { revisions } = await this.statistic(id);
    const page = pageOf(revisions, query, returnStatisticPath(id), ({ revision }) => String(revision));
    return listAnswer(page, query, (revision) => revisionAnswer(id, revision));
  }

  @Get(':id/revisions/:revision')
  async revision(@Param() { id, revision }: RevisionPath) {
    const { revisions } = await this.statistic(id);
    const found = revisions[revision - 1];
    if (!found) throw revisionUnknown(id, revision);
    return new ShownAnswer(revisionAnswer(id, found));
  }

  private async statistic(id: string): Promise<ReturnStatistic> {
    const found = await this.records.get(returnStatistics, id);
    if (!found) throw returnStatisticUnknown(id);
    return found;
  }
}
