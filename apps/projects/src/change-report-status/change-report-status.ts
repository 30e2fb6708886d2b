import { calendarDay } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { reportStatusAnswer, reportStatusPath } from '../answers/partner-report.answer';
import { changeReportStatus, partnerReportId } from '../domain/partner-report';
import { partnerReports } from '../persistence/partner-report.schema';
import type { PartnerReportPath } from '../paths';
import type { ChangeReportStatusRequest } from './change-report-status.request';

export function changeReportStatusUseCase(
  { project, period }: PartnerReportPath,
  request: ChangeReportStatusRequest,
): UseCase {
  return setPart(partnerReports, partnerReportId(project, period), {
    change: (before, _, { now }) => {
      const today = calendarDay(now);
      const step = {
        to: request.status,
        changedOn: request.changedOn ?? today,
        reason: request.reason ?? null,
        provenance: provenanceOf(request.provenance),
      };
      return changeReportStatus(before, step, today);
    },
    answer: reportStatusAnswer,
    path: reportStatusPath(project, period),
  });
}
