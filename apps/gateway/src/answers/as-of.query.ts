import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate } from '@imd/service';
import { IsOptional } from 'class-validator';

export class AsOfQuery {
  /** The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
  @IsOptional()
  @IsCalendarDate()
  asOf?: CalendarDate;
}
