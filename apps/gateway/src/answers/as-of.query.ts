import type { CalendarDate } from '@imd/kernel';
import { ExportParameters, IsCalendarDate, pageQuery, type PageQuery } from '@imd/service';
import type { Type } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';

/** What every composed answer takes. */
export class ComposedQuery extends ExportParameters {
  /** Which part of the answer `csv`, `jsonl` and `parquet` hold: its own figures, when absent; `xlsx` holds all. */
  @IsOptional()
  @Matches(/^[A-Za-z.-]{1,80}$/, { message: 'table is the name of a part' })
  table?: string;
}

export class AsOfQuery extends ComposedQuery {
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
