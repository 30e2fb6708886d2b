import type { CalendarDate } from '@imd/kernel';
import { IsCalendarDate } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { knownAsOfPageQuery, KnownAsOfQuery } from '../../answers/as-of.query';
import { AGAINST, type Against } from '../underspend-analysis.answer';
import { AnalysisChange } from './changes.answer';

export class UnderspendChangesQuery extends KnownAsOfQuery {
  /** The day at whose end the analysis is compared with what is known now, or at `knownAt`. */
  @IsCalendarDate()
  since: CalendarDate;

  /** The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
  @IsOptional()
  @IsIn(AGAINST)
  against?: Against;
}

export class AnalysisChangesQuery extends knownAsOfPageQuery(AnalysisChange) {
  /** The day at whose end the analysis is compared with what is known now, or at `knownAt`. */
  @IsCalendarDate()
  since: CalendarDate;

  /** The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
  @IsOptional()
  @IsIn(AGAINST)
  against?: Against;
}
