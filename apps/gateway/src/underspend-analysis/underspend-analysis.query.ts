import { pageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { AsOfQuery } from '../answers/as-of.query';
import { AGAINST, type Against, UnderspendSummary } from './underspend-analysis.answer';

export class UnderspendAnalysesQuery extends pageQuery(UnderspendSummary) {}

export class UnderspendAnalysisQuery extends AsOfQuery {
  /** The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
  @IsOptional()
  @IsIn(AGAINST)
  against?: Against;
}
