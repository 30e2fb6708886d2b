import { BudgetYearOpened, ProjectRegistered } from '@imd/contracts';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { ToBeExplained } from './underspend-analysis.answer';

/** A gap of a year that has ended, of which the causes leave more open than the year's threshold. */
export function unexplainedDeviations(year: number, gaps: readonly ToBeExplained[]): Alert[] {
  return gaps.map(({ kind, code, unexplained }) =>
    alertOf('unexplained-deviation', code === null ? [year, kind] : [year, kind, code], {
      about:
        kind === 'project' && code !== null ? subjectOf(ProjectRegistered, code) : subjectOf(BudgetYearOpened, year),
      link: `/v1/underspend-analyses/${year}`,
      year,
      purpose: kind === 'purpose' ? code : null,
      projectId: kind === 'project' ? code : null,
      amount: unexplained,
      invented: unexplained?.invented ?? false,
    }),
  );
}
