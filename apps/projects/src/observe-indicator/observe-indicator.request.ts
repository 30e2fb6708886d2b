import { IsCalendarDate, IsCode, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { DECIMAL } from '../requests/decimal';

export class ObserveIndicatorRequest {
  @IsCode()
  id: string;

  @IsOptional()
  @IsCalendarDate()
  from?: string | null;

  @IsOptional()
  @IsCalendarDate()
  to?: string | null;

  /** Null or absent when nothing was reported, which is not zero. */
  @IsOptional()
  @Matches(DECIMAL)
  value?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  remark?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
