import { created, type UseCase } from '@imd/service';
import { revisionAnswer, revisionPath } from '../answers/return-statistic.answer';
import { current, reviseReturnStatistic } from '../domain/return-statistic';
import { loadPublished, publishedIn } from '../persistence/published-counts.schema';
import { returnStatistics, saveRevised } from '../persistence/return-statistic.schema';
import { figureOf, type StatisticFigureRequest } from '../requests/figure.request';
import type { CodePath } from '../paths';

export function reviseReturnStatisticUseCase({ id }: CodePath, request: StatisticFigureRequest): UseCase {
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(returnStatistics, id), tx.load(returnStatistics, request.share?.of)]);
      const statistic = tx.get(returnStatistics, id);
      if (statistic) await loadPublished(tx, statistic);
    },
    decide: (tx, { now, scopes }) => {
      const statistic = tx.require(returnStatistics, id);
      const known = { whole: tx.get(returnStatistics, request.share?.of), published: publishedIn(tx, statistic) };
      const revised = reviseReturnStatistic(statistic, figureOf(request), known, now);
      saveRevised(tx, revised);
      const revision = current(revised.state);
      return created(revisionPath(id, revision.revision), revisionAnswer(id, revision, scopes));
    },
  };
}
