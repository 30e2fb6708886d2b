import { IsCode, MoneyNotNegativeRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';

export class SetEarmarkRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  amount: MoneyNotNegativeRequest;

  /** The mutation that brought it, where one did. */
  @IsOptional()
  @IsCode()
  mutation?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
