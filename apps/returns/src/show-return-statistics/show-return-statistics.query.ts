import { MINORS, RETURN_KINDS } from '@imd/contracts';
import type { ReturnStatistic } from '../domain/return-statistic';
import { IsCode, IsCountry, listQuery, pageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ReturnStatisticAnswer, StatisticRevisionAnswer } from '../answers/return-statistic.answer';
import { returnStatistics } from '../persistence/return-statistic.schema';

export class ListReturnStatisticsQuery extends listQuery(returnStatistics, ReturnStatisticAnswer) {
  @IsOptional()
  @IsCode()
  scheme?: string;

  @IsOptional()
  @IsIn(RETURN_KINDS)
  kind?: ReturnStatistic['kind'];

  /** Country of return. */
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsCountry()
  nationality?: string;

  @IsOptional()
  @IsIn(MINORS)
  minors?: NonNullable<ReturnStatistic['minors']>;
}

export class ListRevisionsQuery extends pageQuery(StatisticRevisionAnswer) {}
