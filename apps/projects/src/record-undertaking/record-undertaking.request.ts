import { DATE_PRECISIONS, type DatePrecision, UNDERTAKING_STATES } from '@imd/contracts';
import { IsCalendarDate, IsText, LabelRequest, Part, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { Undertaking } from '../domain/undertaking';

export class RecordUndertakingRequest extends SourcedRequest {
  @Part(() => LabelRequest)
  title: LabelRequest;

  @IsIn(UNDERTAKING_STATES)
  state: Undertaking['state'];

  /** Null when it was made without a date. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;

  /** The precision of the dates; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  /** Null while it is open, or when it was fulfilled on a day that nobody wrote down. */
  @IsOptional()
  @IsCalendarDate()
  fulfilledOn?: string | null;

  /** Parliamentary paper in which it was made or fulfilled. */
  @IsOptional()
  @IsText(200)
  reference?: string | null;
}
