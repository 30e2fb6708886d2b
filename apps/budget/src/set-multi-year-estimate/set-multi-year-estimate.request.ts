import { IsBudgetYear, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class YearEstimateRequest {
  @IsBudgetYear()
  year: number;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  cash: MoneyRequest;
}

export class SetMultiYearEstimateRequest {
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => YearEstimateRequest)
  estimates: YearEstimateRequest[];

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
