import { created, type UseCase } from '@imd/service';
import { returnStatisticAnswer, returnStatisticPath } from '../answers/return-statistic.answer';
import { reportReturnStatistic } from '../domain/return-statistic';
import { createStatistic, knownToReport, loadStatistic } from '../persistence/load-statistics';
import { figureOf } from '../requests/figure.request';
import { countedBy, type ReportReturnStatisticRequest } from '../requests/report-return-statistic.request';

export function reportReturnStatisticUseCase(request: ReportReturnStatisticRequest): UseCase {
  const counted = countedBy(request);
  const figure = figureOf(request);
  return {
    prepare: (tx) => loadStatistic(tx, counted, figure),
    decide: (tx, { now, scopes }) => {
      const change = reportReturnStatistic(counted, figure, knownToReport(tx, counted, figure), now);
      createStatistic(tx, change, figure);
      return created(returnStatisticPath(counted.id), returnStatisticAnswer(change.state, scopes));
    },
  };
}
