import { created, type UseCase } from '@imd/service';
import { revisionAnswer, revisionPath } from '../answers/return-statistic.answer';
import { current, reviseReturnStatistic } from '../domain/return-statistic';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf, type StatisticFigureRequest } from '../requests/figure.request';
import type { CodePath } from '../paths';

export function reviseReturnStatisticUseCase({ id }: CodePath, request: StatisticFigureRequest): UseCase {
  return {
    prepare: (tx) => tx.load(returnStatistics, id),
    decide: (tx, { now }) => {
      const statistic = tx.require(returnStatistics, id);
      const { state, events } = reviseReturnStatistic(statistic, figureOf(request), now);
      tx.save(returnStatistics, state, ...events);
      const revision = current(state);
      return created(revisionPath(id, revision.revision), revisionAnswer(id, revision));
    },
  };
}
