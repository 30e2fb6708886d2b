import { IsCode, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';

export class AllocationPartRequest {
  @IsCode()
  purpose: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;
}

export class SetAllocationRequest {
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AllocationPartRequest)
  parts: AllocationPartRequest[];

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
