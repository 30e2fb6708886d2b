import { IsBudgetYearParameter, IsCode, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { CommitmentAnswer } from '../answers/commitment.answer';
import { commitments } from '../persistence/commitment.schema';

export class CommitmentsQuery extends listQuery(commitments, CommitmentAnswer) {
  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsCode()
  purpose?: string;

  /** The year they were made in. */
  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;

  /** An instalment of this year is open. */
  @IsOptional()
  @IsBudgetYearParameter()
  openIn?: number;
}
