import { IsBudgetYear, MoneyNotNegativeRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class YearEstimateRequest {
  /** One of the four after the budget year. */
  @IsBudgetYear()
  year: number;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  cash: MoneyNotNegativeRequest;
}

export class SetMultiYearEstimateRequest {
  /** One for each year at most. */
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => YearEstimateRequest)
  estimates: YearEstimateRequest[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
