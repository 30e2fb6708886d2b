import { IsCalendarDate, PositiveMoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class ReverseExpenditureRequest {
  /** What is taken back: at most what is left. */
  @IsObject()
  @ValidateNested()
  @Type(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;

  /** A day of the year of the expenditure. */
  @IsCalendarDate()
  bookedOn: string;

  @IsString()
  @Length(1, 4_000)
  reason: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
