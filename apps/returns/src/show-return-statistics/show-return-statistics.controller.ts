import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { returnStatisticAnswer, revisionAnswer } from '../answers/return-statistic.answer';
import type { ReturnStatistic } from '../domain/return-statistic';
import { returnStatisticUnknown, revisionUnknown } from '../domain/return-statistic.errors';
import { CodePath, RevisionPath } from '../requests/path.requests';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { ListReturnStatisticsQuery } from './show-return-statistics.query';

@Controller('v1/return-statistics')
export class ShowReturnStatisticsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit, ...filter }: ListReturnStatisticsQuery) {
    return listAnswer(
      await this.records.list(returnStatistics, { filter, after: cursor, limit }),
      returnStatisticAnswer,
    );
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(returnStatistics, id, await this.records.get(returnStatistics, id), returnStatisticAnswer);
  }

  @Get(':id/revisions')
  async revisions(@Param() { id }: CodePath) {
    const { revisions } = await this.statistic(id);
    return { items: revisions.map((revision) => revisionAnswer(id, revision)), next: null };
  }

  @Get(':id/revisions/:revision')
  async revision(@Param() { id, revision }: RevisionPath) {
    const { revisions } = await this.statistic(id);
    const found = revisions[revision - 1];
    if (!found) throw revisionUnknown(id, revision);
    return revisionAnswer(id, found);
  }

  private async statistic(id: string): Promise<ReturnStatistic> {
    const found = await this.records.get(returnStatistics, id);
    if (!found) throw returnStatisticUnknown(id);
    return found.state;
  }
}
