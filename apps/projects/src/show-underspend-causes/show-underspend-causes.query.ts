import { IsBudgetYearParameter, IsCode, PageQuery } from '@imd/service';
import { IsOptional } from 'class-validator';

export class ListUnderspendCausesQuery extends PageQuery {
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  @IsOptional()
  @IsCode()
  code?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;
}
