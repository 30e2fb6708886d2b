import { uploadedFieldFixed, type RowCommand } from '@imd/service';
import { returnStatisticAnswer } from '../answers/return-statistic.answer';
import {
  current,
  fieldCountedOtherwise,
  reportReturnStatistic,
  reviseReturnStatistic,
  statesFigure,
  type ReturnStatistic,
} from '../domain/return-statistic';
import { statisticWithheld } from '../domain/return-statistic.errors';
import { createStatistic, knownOf, knownToReport, loadStatistic, saveStatistic } from '../persistence/load-statistics';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf } from '../requests/figure.request';
import { countedBy, type ReportReturnStatisticRequest } from '../requests/report-return-statistic.request';

/** A row reports a statistic, or revises the figure of one that is there. */
export function uploadedStatistic(request: ReportReturnStatisticRequest): RowCommand<ReturnStatistic> {
  const counted = countedBy(request);
  const figure = figureOf(request);
  return {
    store: returnStatistics,
    id: counted.id,
    load: (tx) => loadStatistic(tx, counted, figure),
    decide: (before, tx, { scopes, now }) => {
      if (!before) {
        const reported = reportReturnStatistic(counted, figure, knownToReport(tx, counted, figure), now);
        return () => createStatistic(tx, reported, figure);
      }
      const field = fieldCountedOtherwise(before, counted);
      if (field !== null) throw uploadedFieldFixed(field);
      if (current(before).published.suppressed && !scopes.has('return-cases:read')) throw statisticWithheld();
      if (statesFigure(before, figure)) return null;
      const revised = reviseReturnStatistic(before, figure, knownOf(tx, before, figure), now);
      return () => saveStatistic(tx, revised);
    },
    shown: (statistic, { scopes }) => returnStatisticAnswer(statistic, scopes),
  };
}
