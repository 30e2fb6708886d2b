import { ACTIVITY_STATUSES } from '@imd/contracts';
import { IsCalendarDate, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ActivityStatus } from '../domain/project';

export class ChangeProjectStatusRequest extends SourcedRequest {
  /** IATI activity status that the project goes to. */
  @IsIn(ACTIVITY_STATUSES)
  status: ActivityStatus;

  /** Today when absent. */
  @IsOptional()
  @IsCalendarDate()
  changedOn?: string | null;

  @IsOptional()
  @IsLabel()
  reason?: LabelRequest | null;
}
