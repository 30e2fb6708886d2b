import { IsCalendarDate, MoneyRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';

export class CloseBudgetYearRequest {
  @IsCalendarDate()
  closedOn: string;

  @ValidateNested()
  @Type(() => MoneyRequest)
  carryOverRequested: MoneyRequest;

  /** Below zero after an overspend. */
  @ValidateNested()
  @Type(() => MoneyRequest)
  lapsed: MoneyRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
