import { created, type UseCase } from '@imd/service';
import { revisionAnswer, revisionPath } from '../answers/return-statistic.answer';
import { current, reviseReturnStatistic } from '../domain/return-statistic';
import type { CodePath } from '../paths';
import { knownOf, saveStatistic } from '../persistence/load-statistics';
import { loadPublished } from '../persistence/published-counts.schema';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf, type StatisticFigureRequest } from '../requests/figure.request';

export function reviseReturnStatisticUseCase({ id }: CodePath, request: StatisticFigureRequest): UseCase {
  const figure = figureOf(request);
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(returnStatistics, id), tx.load(returnStatistics, figure.share?.of)]);
      const statistic = tx.get(returnStatistics, id);
      if (statistic) await loadPublished(tx, statistic);
    },
    decide: (tx, { now, scopes }) => {
      const statistic = tx.require(returnStatistics, id);
      const change = reviseReturnStatistic(statistic, figure, knownOf(tx, statistic, figure), now);
      saveStatistic(tx, change);
      const revision = current(change.state);
      return created(revisionPath(id, revision.revision), revisionAnswer(id, revision, scopes));
    },
  };
}
