import { EVALUATION_STATES } from '@imd/contracts';
import { IsCode, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { EvaluationAnswer } from '../answers/evaluation.answer';
import type { Evaluation } from '../domain/evaluation';
import { evaluations } from '../persistence/evaluation.schema';

export class ListEvaluationsQuery extends listQuery(evaluations, EvaluationAnswer) {
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
