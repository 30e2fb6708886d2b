import { BudgetYearPath, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';

export class ControlTotalPath extends BudgetYearPath {
  @IsIn(['spent'])
  figure: 'spent';
}

export class RecordControlTotalRequest {
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
