import { fromMoney, fromMoneyOrNull } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { reportFiguresAnswer, reportFiguresPath } from '../answers/partner-report.answer';
import { partnerReportId, setFigures, type ReportFigures } from '../domain/partner-report';
import { partnerReports } from '../persistence/partner-report.schema';
import type { PartnerReportPath } from '../paths';
import type { SetReportFiguresRequest } from './set-report-figures.request';

export function setReportFiguresUseCase(
  { project, period }: PartnerReportPath,
  request: SetReportFiguresRequest,
): UseCase {
  return setPart(partnerReports, partnerReportId(project, period), {
    change: (before) => setFigures(before, figuresOf(request)),
    answer: ({ figures }) => figures && reportFiguresAnswer(figures),
    path: reportFiguresPath(project, period),
  });
}

function figuresOf(request: SetReportFiguresRequest): ReportFigures {
  return {
    spent: fromMoneyOrNull(request.spent ?? null, 'spent'),
    cumulative: fromMoneyOrNull(request.cumulative ?? null, 'cumulative'),
    forecast: (request.forecast ?? []).map(({ year, quarter, amount }) => ({
      year,
      quarter,
      amount: fromMoney(amount, 'forecast'),
    })),
    reason: request.reason ?? null,
    narrative: request.narrative ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
