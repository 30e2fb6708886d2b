import { IsCalendarDate, MoneyNotNegativeRequest, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';

export class CloseBudgetYearRequest {
  @IsCalendarDate()
  closedOn: string;

  @IsObject()
  @ValidateNested()
  @Type(() => MoneyNotNegativeRequest)
  carryOverRequested: MoneyNotNegativeRequest;

  /** Below zero after an overspend. */
  @IsObject()
  @ValidateNested()
  @Type(() => MoneyRequest)
  lapsed: MoneyRequest;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
