import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate, pageQuery, type PageQuery } from '@imd/service';
import type { Type } from '@nestjs/common';
import { IsOptional } from 'class-validator';

export class AsOfQuery {
  /** The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
  @IsOptional()
  @IsCalendarDate()
  asOf?: CalendarDate;
}

export interface AsOfPageQuery extends PageQuery {
  readonly asOf?: CalendarDate;
}

/** The rows of an answer at a date, page by page. */
export function asOfPageQuery(row: Parameters<typeof pageQuery>[0]): Type<AsOfPageQuery> {
  class DatedRowsQuery extends pageQuery(row) implements AsOfPageQuery {
    /** The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
    @IsOptional()
    @IsCalendarDate()
    asOf?: CalendarDate;
  }
  return DatedRowsQuery;
}
