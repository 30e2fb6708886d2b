import { created, type UseCase } from '@imd/service';
import { revisionAnswer, revisionPath } from '../answers/return-statistic.answer';
import { derivedFigure, type CountedCases } from '../domain/derived-figure';
import { current, reviseReturnStatistic } from '../domain/return-statistic';
import { knownOf, saveStatistic } from '../persistence/load-statistics';
import { loadPublished } from '../persistence/published-counts.schema';
import { returnStatistics } from '../persistence/return-statistic.schema';
import type { CodePath } from '../paths';
import type { DeriveReturnStatisticRequest } from './derive-return-statistic.request';

/** @param counted the cases as they were a moment before the transaction: thousands are not opened inside it */
export function deriveReturnStatisticUseCase(
  { id }: CodePath,
  { remark = null }: DeriveReturnStatisticRequest,
  counted: CountedCases,
  erased: boolean,
): UseCase {
  return {
    prepare: async (tx) => {
      await tx.load(returnStatistics, id);
      const statistic = tx.get(returnStatistics, id);
      if (statistic) await loadPublished(tx, statistic);
    },
    decide: (tx, { now, scopes }) => {
      const statistic = tx.require(returnStatistics, id);
      const figure = derivedFigure(statistic, counted, erased, remark);
      const revised = reviseReturnStatistic(statistic, figure, knownOf(tx, statistic, figure), now);
      saveStatistic(tx, revised);
      const revision = current(revised.state);
      return created(revisionPath(id, revision.revision), revisionAnswer(id, revision, scopes));
    },
  };
}
