import { EVALUATION_STATES } from '@imd/contracts';
import { IsCode, PageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { Evaluation } from '../domain/evaluation';

export class ListEvaluationsQuery extends PageQuery {
  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsCode()
  framework?: string;

  @IsOptional()
  @IsIn(EVALUATION_STATES)
  state?: Evaluation['state'];
}
