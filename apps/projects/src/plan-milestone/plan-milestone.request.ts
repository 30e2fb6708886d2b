import { DATE_PRECISIONS, type DatePrecision } from '@imd/contracts';
import { IsCalendarDate, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, Length, ValidateNested } from 'class-validator';

export class PlanMilestoneRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  title: LabelRequest;

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  dueOnPrecision?: DatePrecision | null;

  @IsOptional()
  @IsCalendarDate()
  reachedOn?: string | null;

  @IsOptional()
  @Length(1, 4_000)
  reason?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
