import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate } from '@imd/service';
import { IsOptional } from 'class-validator';

export class RoomQuery {
  /** The day on which it would be booked. When absent: today, and the last day of a year that has ended. */
  @IsOptional()
  @IsCalendarDate()
  on?: CalendarDate;
}
