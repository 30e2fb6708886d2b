import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate, IsText } from '@imd/service';
import { IsOptional } from 'class-validator';
import { ComposedQuery, knownAsOfPageQuery, KnownAsOfQuery } from '../../answers/as-of.query';
import { LONGEST_PATH } from '../../figures/figure-paths';
import { ProjectedProject } from './projected-outturn.answer';

export class ProjectedProjectsQuery extends knownAsOfPageQuery(ProjectedProject) {}

export class ExplainedOutturnQuery extends KnownAsOfQuery {
  /** The path of the figure in the answer, such as `projection.programme.projected`. */
  @IsText(LONGEST_PATH)
  figure: string;
}

export class BridgeQuery extends ComposedQuery {
  /** The date of the projection that is compared with. One month before `to`, when absent. */
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** The date of the projection that is explained. The day of `knownAt`, or today, when absent. */
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;

  /** Both projections are made of what had been recorded by the end of this day. What is known now, when absent. */
  @IsOptional()
  @IsCalendarDate()
  knownAt?: CalendarDate;
}
