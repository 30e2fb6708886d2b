import { IsBudgetYearParameter, IsCode, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { UnderspendCauseAnswer } from '../answers/underspend-cause.answer';
import { underspendCauses } from '../persistence/underspend-cause.schema';

export class ListUnderspendCausesQuery extends listQuery(underspendCauses, UnderspendCauseAnswer) {
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  /** Code of causes. */
  @IsOptional()
  @IsCode()
  code?: string;

  @IsOptional()
  @IsCode()
  project?: string;

  /** Priority or theme. */
  @IsOptional()
  @IsCode()
  purpose?: string;
}
