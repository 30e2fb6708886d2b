import { IsBudgetYearParameter, IsCode, listQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { OutturnEstimateAnswer } from '../answers/outturn-estimate.answer';
import { outturnEstimates } from '../persistence/outturn-estimate.schema';

export class ListOutturnEstimatesQuery extends listQuery(outturnEstimates, OutturnEstimateAnswer) {
  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsBudgetYearParameter()
  year?: number;
}
