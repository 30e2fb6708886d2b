import { IsCalendarDate, IsCode, IsDecimalString, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class ObserveIndicatorRequest extends SourcedRequest {
  /** Chosen by the client, once in the indicator. */
  @IsCode()
  id: string;

  /** First day of the period; null when unknown. */
  @IsOptional()
  @IsCalendarDate()
  from?: string | null;

  /** Last day of the period, not before the first; null when unknown. */
  @IsOptional()
  @IsCalendarDate()
  to?: string | null;

  /** The count in the unit of the indicator; null or absent when nothing was reported, which is not zero. */
  @IsOptional()
  @IsDecimalString()
  value?: string | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
