import { type Change, eventUnlessSame, ReportingGapsSet } from '@imd/contracts';
import type { Refusal } from '@imd/kernel';
import { refuseTwice } from './budget-parts';
import { purposeSetTwice } from './budget-parts.errors';
import { requirePurpose, type BudgetYear, type ReportingGaps } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';

/** The route that calls `setReportingGaps` documents these refusals. */
export const GAP_REFUSALS: readonly Refusal[] = [purposeNotInFramework, purposeSetTwice];

/** A later document can still say what was and was not reported of a closed year. */
export function setReportingGaps(year: BudgetYear, reportingGaps: ReportingGaps): Change<BudgetYear> {
  for (const { purpose } of reportingGaps.gaps) if (purpose !== null) requirePurpose(year, purpose, 'gaps');
  refuseTwice(reportingGaps.gaps.map(({ figure, purpose }) => `${figure} ${purpose ?? ''}`.trim()));
  const data = (of: ReportingGaps) => ({ year: year.year, ...of });
  return {
    state: { ...year, reportingGaps },
    events: eventUnlessSame(ReportingGapsSet, year.reportingGaps && data(year.reportingGaps), data(reportingGaps)),
  };
}
