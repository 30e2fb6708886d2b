import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate, pageQuery } from '@imd/service';
import { IsOptional } from 'class-validator';
import { ProjectedProject } from './projected-outturn.answer';

export class ProjectedProjectsQuery extends pageQuery(ProjectedProject) {
  /** The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
  @IsOptional()
  @IsCalendarDate()
  asOf?: CalendarDate;
}
