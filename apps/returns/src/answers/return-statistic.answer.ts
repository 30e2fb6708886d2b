import { RETURN_KINDS, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { current, type ReturnStatistic, type Revision } from '../domain/return-statistic';
import { returnSchemePath } from './return-scheme.answer';

const StatisticShareAnswer = named(
  'StatisticShare',
  Type.Object({
    of: Schema.Code,
    value: Type.String({ pattern: '^[01](\\.[0-9]{1,6})?$', description: 'A fraction above 0 and at most 1' }),
  }),
);

/** The revision that holds and each of the earlier ones show these fields. */
const FIGURE = {
  revision: Type.Integer({ minimum: 1 }),
  recordedOn: Schema.Date,
  persons: Schema.nullable(
    Type.Integer({ minimum: 0 }),
    'By date of departure; null where only a share or nothing is known',
  ),
  share: Schema.nullable(StatisticShareAnswer, 'A part of another statistic; it is never turned into a count'),
  remark: Schema.nullable(LabelAnswer),
  provenance: ProvenanceAnswer,
};

export const ReturnStatisticAnswer = named(
  'ReturnStatistic',
  Type.Object({
    id: Schema.Code,
    kind: Schema.oneOf(RETURN_KINDS, 'Kinds of return are never added up'),
    from: Schema.Date,
    to: Schema.Date,
    scheme: Schema.nullable(Schema.Code),
    country: Schema.nullable(Schema.Country, 'Country of return, which says nothing of nationality; null is not told'),
    nationality: Schema.nullable(Schema.Country, 'Null is not told'),
    ...FIGURE,
    links: Type.Object({
      self: Schema.Link,
      revisions: Schema.Link,
      scheme: Schema.nullable(Schema.Link),
      shareOf: Schema.nullable(Schema.Link),
    }),
  }),
);

export const StatisticRevisionAnswer = named(
  'StatisticRevision',
  Type.Object({
    statistic: Schema.Code,
    ...FIGURE,
    links: Type.Object({ self: Schema.Link, statistic: Schema.Link }),
  }),
);

export const returnStatisticPath = (id: string) => `/v1/return-statistics/${id}`;
export const revisionPath = (id: string, revision: number) => `${returnStatisticPath(id)}/revisions/${revision}`;

/** The answer shows the figure of the revision that holds. */
export function returnStatisticAnswer(statistic: ReturnStatistic): Answer<typeof ReturnStatisticAnswer> {
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

export function revisionAnswer(statistic: string, revision: Revision): Answer<typeof StatisticRevisionAnswer> {
  return {
    statistic,
    ...revision,
    links: { self: revisionPath(statistic, revision.revision), statistic: returnStatisticPath(statistic) },
  };
}
