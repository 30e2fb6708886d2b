import { IsBudgetYear, IsCalendarDate, PositiveMoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';

export class YearAmountRequest {
  @IsBudgetYear()
  year: number;

  @IsObject()
  @ValidateNested()
  @Type(() => PositiveMoneyRequest)
  amount: PositiveMoneyRequest;
}

export class ReleaseCommitmentRequest {
  @IsCalendarDate()
  releasedOn: string;

  /** By the year the instalments fell in. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => YearAmountRequest)
  byYear: YearAmountRequest[];

  @IsString()
  @Length(1, 4_000)
  reason: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
