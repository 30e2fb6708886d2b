import { PARTNER_REPORT_STATUSES } from '@imd/contracts';
import { IsCalendarDate, IsText, SourcedRequest } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import type { ReportStatus } from '../domain/partner-report';

export class ChangeReportStatusRequest extends SourcedRequest {
  @IsIn(PARTNER_REPORT_STATUSES)
  status: ReportStatus;

  /** Today when absent. */
  @IsOptional()
  @IsCalendarDate()
  changedOn?: string | null;

  /** Needed when the report goes back to the partners. */
  @IsOptional()
  @IsText()
  reason?: string | null;
}
