import { ACTIVITY_STATUSES } from '@imd/contracts';
import { IsCode, IsCountry, PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ActivityStatus } from '../domain/project';

export class ListProjectsQuery extends PageQuery {
  @IsOptional()
  @IsCode()
  priority?: string;

  @IsOptional()
  @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus;

  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsCode()
  partner?: string;
}
