import { COOPERATION_RATINGS } from '@imd/contracts';
import { IsCountry, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { CooperationAssessmentAnswer } from '../answers/cooperation-assessment.answer';
import type { Rating } from '../domain/cooperation-assessment';
import { cooperationAssessments } from '../persistence/cooperation-assessment.schema';

export class ListCooperationAssessmentsQuery extends listQuery(cooperationAssessments, CooperationAssessmentAnswer) {
  @IsOptional()
  @IsCountry()
  country?: string;

  /** The rating that holds. */
  @IsOptional()
  @IsIn(COOPERATION_RATINGS)
  rating?: Rating;
}
