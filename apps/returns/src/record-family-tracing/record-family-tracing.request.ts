import { IsCalendarDate, IsCount, IsCountry, IsLabel, LabelRequest, SourcedRequest } from '@imd/service';
import { IsOptional } from 'class-validator';

export class RecordFamilyTracingRequest extends SourcedRequest {
  @IsCountry()
  country: string;

  @IsCalendarDate()
  from: string;

  @IsCalendarDate()
  to: string;

  /** Families that were asked for in the period; null is unknown. */
  @IsOptional()
  @IsCount()
  requests?: number | null;

  /** Of those, the ones that were found; null is unknown. */
  @IsOptional()
  @IsCount()
  found?: number | null;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}
