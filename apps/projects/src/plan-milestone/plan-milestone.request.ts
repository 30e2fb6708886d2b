import { DATE_PRECISIONS, type DatePrecision } from '@imd/contracts';
import { IsCalendarDate, IsLabel, IsText, LabelRequest, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';

export class PlanMilestoneRequest extends SourcedRequest {
  @IsLabel()
  title: LabelRequest;

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** The precision of the date; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  dueOnPrecision?: DatePrecision | null;

  /** Null while it is not reached. */
  @IsOptional()
  @IsCalendarDate()
  reachedOn?: string | null;

  /** Why it is due on this date instead of the one before; needed when the date changes. */
  @IsOptional()
  @IsText()
  reason?: string | null;
}
