import { IsCalendarDate, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class SetPurposeCodeRequest extends SourcedRequest {
  @IsLabel()
  label: LabelRequest;

  /** Flows from this day on may have it; absent or null: it was always there. */
  @IsOptional()
  @IsCalendarDate()
  validFrom?: string | null;

  /** The last day of flows that may have it. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;
}
