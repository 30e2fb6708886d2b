import { ACTIVITY_STATUSES } from '@imd/contracts';
import { IsCalendarDate, LabelRequest, ProvenanceRequest } from '@imd/service';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { ActivityStatus } from '../domain/project';

export class ChangeProjectStatusRequest {
  /** IATI activity status that the project goes to. */
  @IsIn(ACTIVITY_STATUSES)
  status: ActivityStatus;

  /** Today when absent. */
  @IsOptional()
  @IsCalendarDate()
  changedOn?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelRequest)
  reason?: LabelRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvenanceRequest)
  provenance?: ProvenanceRequest | null;
}
