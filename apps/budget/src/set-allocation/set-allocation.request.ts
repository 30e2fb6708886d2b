import { IsCode, MoneyNotNegativeRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class AllocationPartRequest {
  @IsCode()
  purpose: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;
}

export class SetAllocationRequest {
  /** One for each purpose at most. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AllocationPartRequest)
  parts: AllocationPartRequest[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
