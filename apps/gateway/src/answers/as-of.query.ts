import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate } from '@imd/service';
import { IsOptional } from 'class-validator';

/** The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
export class AsOfQuery {
  @IsOptional()
  @IsCalendarDate()
  asOf?: CalendarDate;
}
