import { DATE_PRECISIONS, type DatePrecision, UNDERTAKING_STATES } from '@imd/contracts';
import { IsCalendarDate, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, Length, ValidateNested } from 'class-validator';
import type { Undertaking } from '../domain/undertaking';

export class RecordUndertakingRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsIn(UNDERTAKING_STATES)
  state: Undertaking['state'];

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  @IsOptional()
  @IsCalendarDate()
  fulfilledOn?: string | null;

  @IsOptional()
  @Length(1, 200)
  reference?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
