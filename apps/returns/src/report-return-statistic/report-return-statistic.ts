import { created, type UseCase } from '@imd/service';
import { returnStatisticAnswer, returnStatisticPath } from '../answers/return-statistic.answer';
import { reportReturnStatistic, type Counted } from '../domain/return-statistic';
import { returnSchemes } from '../persistence/return-scheme.schema';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf } from '../requests/figure.request';
import type { ReportReturnStatisticRequest } from './report-return-statistic.request';

export function reportReturnStatisticUseCase(request: ReportReturnStatisticRequest): UseCase {
  const { id, scheme, share } = request;
  return {
    prepare: async (tx) => {
      await Promise.all([
        tx.load(returnStatistics, id),
        tx.load(returnStatistics, share?.of),
        tx.load(returnSchemes, scheme),
      ]);
    },
    decide: (tx, { now }) => {
      const known = { scheme: tx.get(returnSchemes, scheme), whole: tx.get(returnStatistics, share?.of) };
      const { state, events } = reportReturnStatistic(countedBy(request), figureOf(request), known, now);
      tx.create(returnStatistics, state, ...events);
      return created(returnStatisticPath(id), returnStatisticAnswer(state));
    },
  };
}

function countedBy({ id, kind, from, to, scheme, country, nationality }: ReportReturnStatisticRequest): Counted {
  return {
    id,
    kind,
    from,
    to,
    scheme: scheme ?? null,
    country: country ?? null,
    nationality: nationality ?? null,
  };
}
