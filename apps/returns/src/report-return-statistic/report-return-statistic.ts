import { created, type UseCase } from '@imd/service';
import { returnStatisticAnswer, returnStatisticPath } from '../answers/return-statistic.answer';
import { publishedCountOf, reportReturnStatistic, subjectKey, type Counted } from '../domain/return-statistic';
import { countedSubjects } from '../persistence/counted-subject.schema';
import { loadPublished, publishedIn, savePublished } from '../persistence/published-counts.schema';
import { returnSchemes } from '../persistence/return-scheme.schema';
import { returnStatistics } from '../persistence/return-statistic.schema';
import { figureOf } from '../requests/figure.request';
import type { ReportReturnStatisticRequest } from './report-return-statistic.request';

export function reportReturnStatisticUseCase(request: ReportReturnStatisticRequest): UseCase {
  const { id, scheme, share } = request;
  const counted = countedBy(request);
  const figure = figureOf(request);
  const key = subjectKey(counted, figure.share);
  return {
    prepare: async (tx) => {
      await Promise.all([
        tx.load(returnStatistics, id),
        tx.load(returnStatistics, share?.of),
        tx.load(returnSchemes, scheme),
        tx.load(countedSubjects, key),
        loadPublished(tx, counted),
      ]);
    },
    decide: (tx, { now, scopes }) => {
      const known = {
        scheme: tx.get(returnSchemes, scheme),
        whole: tx.get(returnStatistics, share?.of),
        sameSubject: tx.get(countedSubjects, key)?.statistic ?? null,
        published: publishedIn(tx, counted),
      };
      const { state, events } = reportReturnStatistic(counted, figure, known, now);
      tx.create(returnStatistics, state, ...events);
      tx.create(countedSubjects, { key, statistic: id });
      const count = publishedCountOf(state);
      if (count) savePublished(tx, count);
      return created(returnStatisticPath(id), returnStatisticAnswer(state, scopes));
    },
  };
}

function countedBy(request: ReportReturnStatisticRequest): Counted {
  const { id, kind, from, to, scheme = null, country = null, nationality = null } = request;
  const { sex = null, ageBand = null, minors = null } = request;
  return { id, kind, from, to, scheme, country, nationality, sex, ageBand, minors };
}
