import { DATE_PRECISIONS, type DatePrecision } from '@imd/contracts';
import { IsCalendarDate, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional, Length } from 'class-validator';

export class PlanMilestoneRequest extends SourcedRequest {
  @Part(() => LabelRequest)
  title: LabelRequest;

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** How exactly the date is known: to the day, when absent. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  dueOnPrecision?: DatePrecision | null;

  /** Null while it is not reached. */
  @IsOptional()
  @IsCalendarDate()
  reachedOn?: string | null;

  /** Why it is due on this date instead of the one before; needed when the date changes. */
  @IsOptional()
  @Length(1, 4_000)
  reason?: string | null;
}
