import { Matches } from 'class-validator';
import { REPORTING_PERIOD } from '../domain/reporting-period';

export const IsReportingPeriod = () =>
  Matches(REPORTING_PERIOD, { message: '$property is a year, a half or a quarter: 2010, 2010-h1 or 2010-q4' });
