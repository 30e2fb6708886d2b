import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { reportingGapsAnswer, reportingGapsPath } from '../answers/budget-year.answer';
import { setReportingGaps } from '../domain/budget-reporting-gaps';
import type { ReportingGaps } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetReportingGapsRequest } from './set-reporting-gaps.request';

export function setReportingGapsUseCase({ year }: BudgetYearPath, request: SetReportingGapsRequest): UseCase {
  const reportingGaps: ReportingGaps = {
    gaps: request.gaps.map(({ figure, purpose }) => ({ figure, purpose: purpose ?? null })),
    provenance: provenanceOf(request.provenance),
  };
  return setPart(budgetYears, year, {
    change: (budgetYear) => setReportingGaps(budgetYear, reportingGaps),
    answer: (budgetYear) => budgetYear.reportingGaps && reportingGapsAnswer(budgetYear.reportingGaps),
    path: reportingGapsPath(year),
  });
}
