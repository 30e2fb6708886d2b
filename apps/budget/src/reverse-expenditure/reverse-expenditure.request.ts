import { BudgetYearPath, IsCalendarDate, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsOptional, IsString, Length, ValidateNested } from 'class-validator';

export class ExpenditurePath extends BudgetYearPath {
  @IsString()
  @Length(1, 80)
  id: string;
}

export class ReverseExpenditureRequest {
  /** More than nothing: what is taken back. */
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
