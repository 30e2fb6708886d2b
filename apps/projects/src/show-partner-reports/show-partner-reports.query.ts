import { PARTNER_REPORT_STATUSES } from '@imd/contracts';
import { IsCode, listQuery, pageQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { PartnerReportAnswer, ReportFindingAnswer } from '../answers/partner-report.answer';
import { REPORT_AWAITS, type PartnerReport } from '../domain/partner-report';
import { partnerReports } from '../persistence/partner-report.schema';
import { IsReportingPeriod } from '../requests/reporting-period.request';

export class ListPartnerReportsQuery extends listQuery(partnerReports, PartnerReportAnswer) {
  @IsOptional()
  @IsCode()
  project?: string;

  @IsOptional()
  @IsReportingPeriod()
  period?: string;

  @IsOptional()
  @IsIn(PARTNER_REPORT_STATUSES)
  status?: PartnerReport['status'];

  /** Who is to act next. */
  @IsOptional()
  @IsIn(REPORT_AWAITS)
  awaits?: PartnerReport['awaits'];
}

export class ListOverdueReportsQuery extends pageQuery(PartnerReportAnswer) {}

export class ListReportFindingsQuery extends pageQuery(ReportFindingAnswer) {}
