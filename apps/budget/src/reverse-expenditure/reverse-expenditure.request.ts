import { IsCalendarDate, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class ReverseExpenditureRequest {
  /** More than nothing: what is taken back. */
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  amount: MoneyRequest;

  @IsCalendarDate()
  bookedOn: string;

  @IsString()
  @Length(1, 4_000)
  reason: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
