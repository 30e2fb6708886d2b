import { IsCalendarDate, SourcedRequest } from '@imd/service';
import { IsReportingPeriod } from '../requests/reporting-period.request';

export class OpenPartnerReportRequest extends SourcedRequest {
  /** A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4. */
  @IsReportingPeriod()
  period: string;

  /** After the last day of the period. */
  @IsCalendarDate()
  dueOn: string;
}
