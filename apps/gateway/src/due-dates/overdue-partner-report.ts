import { PartnerReportOpened } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { PartnerReportDocument } from './due-dates.read-model';

/** A report is owed while it lies with the partner: from its opening, and again once it was sent back. */
export function overduePartnerReports(reports: readonly PartnerReportDocument[], today: CalendarDate): Alert[] {
  return reports
    .filter(({ status, dueOn }) => (status === 'active' || status === 'awaiting-changes') && dueOn < today)
    .map(({ projectId, period, dueOn, provenance }) =>
      alertOf('overdue-partner-report', [projectId, period], {
        about: subjectOf(PartnerReportOpened, `${projectId}.${period}`),
        link: `/v1/projects/${projectId}/partner-reports/${period}`,
        projectId,
        dueOn,
        invented: provenance.invented,
      }),
    );
}
