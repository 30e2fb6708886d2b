import { RETURN_KINDS } from '@imd/contracts';
import type { ReturnStatistic } from '../domain/return-statistic';
import { IsCode, IsCountry, PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class ListReturnStatisticsQuery extends PageQuery {
  @IsOptional()
  @IsCode()
  scheme?: string;

  @IsOptional()
  @IsIn(RETURN_KINDS)
  kind?: ReturnStatistic['kind'];

  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsCountry()
  nationality?: string;
}
