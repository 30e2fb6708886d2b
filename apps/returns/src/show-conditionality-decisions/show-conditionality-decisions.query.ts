import { CONDITIONALITY_DIRECTIONS, CONDITIONALITY_TYPES } from '@imd/contracts';
import { IsCountry, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { ConditionalityDecisionAnswer } from '../answers/conditionality-decision.answer';
import type { ConditionalityDecision } from '../domain/conditionality-decision';
import { conditionalityDecisions } from '../persistence/conditionality-decision.schema';

export class ListConditionalityDecisionsQuery extends listQuery(conditionalityDecisions, ConditionalityDecisionAnswer) {
  @IsOptional()
  @IsCountry()
  country?: string;

  @IsOptional()
  @IsIn(CONDITIONALITY_TYPES)
  type?: ConditionalityDecision['type'];

  @IsOptional()
  @IsIn(CONDITIONALITY_DIRECTIONS)
  direction?: ConditionalityDecision['direction'];
}
