import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate, IsText, pageQuery } from '@imd/service';
import type { Type } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { LONGEST_PATH } from '../figures/figure-paths';
import { type KnownAsOfPageQuery, knownAsOfPageQuery, KnownAsOfQuery } from '../answers/as-of.query';
import {
  AGAINST,
  type Against,
  Cause,
  CountrySpending,
  PartnerLine,
  ProjectLine,
  UnderspendSummary,
} from './underspend-analysis.answer';

export class UnderspendAnalysesQuery extends pageQuery(UnderspendSummary) {
  /** What had been recorded by the end of this day, of which the figures are then. What is known now, when absent. */
  @IsOptional()
  @IsCalendarDate()
  knownAt?: CalendarDate;
}

export class UnderspendAnalysisQuery extends KnownAsOfQuery {
  /** The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
  @IsOptional()
  @IsIn(AGAINST)
  against?: Against;
}

export class ExplainedUnderspendQuery extends UnderspendAnalysisQuery {
  /** The path of the figure in the analysis, such as `programme.underspend` or `priorities.diaspora.spent`. */
  @IsText(LONGEST_PATH)
  figure: string;
}

interface AnalysisPageQuery extends KnownAsOfPageQuery {
  readonly against?: Against;
}

/** A page takes what the analysis takes, and what every list takes. */
function analysisPage(row: Parameters<typeof pageQuery>[0]): Type<AnalysisPageQuery> {
  class RowsQuery extends knownAsOfPageQuery(row) implements AnalysisPageQuery {
    /** The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
    @IsOptional()
    @IsIn(AGAINST)
    against?: Against;
  }
  return RowsQuery;
}

export class ProjectLinesQuery extends analysisPage(ProjectLine) {}
export class CountrySpendingsQuery extends analysisPage(CountrySpending) {}
export class PartnerLinesQuery extends analysisPage(PartnerLine) {}
export class AnalysedCausesQuery extends analysisPage(Cause) {}
