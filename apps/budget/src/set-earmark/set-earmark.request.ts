import { BudgetYearPath, IsCode, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';

export class EarmarkPath extends BudgetYearPath {
  @IsCode()
  purpose: string;
}

export class SetEarmarkRequest {
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;

  /** The mutation that brought it, where one did. */
  @IsOptional()
  @IsCode()
  mutation?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
