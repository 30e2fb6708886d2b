import { current, type ReturnStatistic, type Revision } from '../domain/return-statistic';
import { returnSchemePath } from './return-scheme.answer';

export const returnStatisticPath = (id: string) => `/v1/return-statistics/${id}`;
export const revisionPath = (id: string, revision: number) => `${returnStatisticPath(id)}/revisions/${revision}`;

/** What is counted, with the figure that holds. */
export function returnStatisticAnswer(statistic: ReturnStatistic) {
  const { revisions, ...counted } = statistic;
  const figure = current(statistic);
  return {
    ...counted,
    ...figure,
    links: {
      self: returnStatisticPath(counted.id),
      revisions: `${returnStatisticPath(counted.id)}/revisions`,
      scheme: counted.scheme && returnSchemePath(counted.scheme),
      shareOf: figure.share && returnStatisticPath(figure.share.of),
    },
  };
}

export function revisionAnswer(statistic: string, revision: Revision) {
  return {
    statistic,
    ...revision,
    links: { self: revisionPath(statistic, revision.revision), statistic: returnStatisticPath(statistic) },
  };
}
