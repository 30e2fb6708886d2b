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

export class KnownAsOfQuery extends AsOfQuery {
  /** What had been recorded by the end of this day, which then is the default of `asOf`. What is known now, when absent. */
  @IsOptional()
  @IsCalendarDate()
  knownAt?: CalendarDate;
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

export interface KnownAsOfPageQuery extends AsOfPageQuery {
  readonly knownAt?: CalendarDate;
}

/** The same of an answer that can be asked for as it was known on a day. */
export function knownAsOfPageQuery(row: Parameters<typeof pageQuery>[0]): Type<KnownAsOfPageQuery> {
  class KnownRowsQuery extends asOfPageQuery(row) implements KnownAsOfPageQuery {
    /** What had been recorded by the end of this day, which then is the default of `asOf`. What is known now, when absent. */
    @IsOptional()
    @IsCalendarDate()
    knownAt?: CalendarDate;
  }
  return KnownRowsQuery;
}
