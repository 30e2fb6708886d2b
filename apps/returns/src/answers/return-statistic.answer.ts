import { BREAKDOWNS, MINORS, RETURN_KINDS, Schema, SEXES } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer, type Scope } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { current, type ReturnStatistic, type Revision } from '../domain/return-statistic';
import { returnSchemePath } from './return-scheme.answer';
import { shownTo } from './shown-to';

const StatisticShareAnswer = named(
  'StatisticShare',
  Type.Object({
    of: Schema.Code,
    value: Type.String({ pattern: '^[01](\\.[0-9]{1,6})?$', description: 'A fraction above 0 and at most 1' }),
  }),
);

const StatisticBreakdownAnswer = named(
  'StatisticBreakdown',
  Type.Object({
    by: Schema.oneOf(BREAKDOWNS),
    rows: Type.Array(
      Type.Object({
        value: Type.String({ description: 'A country code, a sex, years of age, or whether minors are accompanied' }),
        persons: Schema.nullable(Type.Integer({ minimum: 0 }), 'Null where it is withheld'),
      }),
    ),
    other: Schema.nullable(
      Type.Integer({ minimum: 0 }),
      'What no row counts; null where it is withheld, or not known because the figure is rounded',
    ),
  }),
);

/** The revision that holds and each of the earlier ones show these fields. */
const FIGURE = {
  revision: Type.Integer({ minimum: 1 }),
  recordedOn: Schema.Date,
  persons: Schema.nullable(
    Type.Integer({ minimum: 0 }),
    'By date of departure; null where only a share or nothing is known, or where it is withheld',
  ),
  share: Schema.nullable(StatisticShareAnswer, 'A part of another statistic; it is never turned into a count'),
  breakdowns: Type.Array(StatisticBreakdownAnswer),
  suppressed: Type.Boolean({
    description: 'Counts below five, or what would tell them, are withheld from a caller without `return-cases:read`',
  }),
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
    sex: Schema.nullable(Schema.oneOf(SEXES), 'Null counts everyone'),
    ageBand: Schema.nullable(Type.String(), 'Years of age, such as 18-34 or 65+; null counts every age'),
    minors: Schema.nullable(Schema.oneOf(MINORS), 'Null counts minors and adults'),
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

type Scopes = ReadonlySet<Scope>;

function shownFigure({ published, ...figure }: Revision, scopes: Scopes) {
  return { ...figure, ...shownTo(scopes, published) };
}

/** The answer shows the figure of the revision that holds. */
export function returnStatisticAnswer(
  statistic: ReturnStatistic,
  scopes: Scopes,
): Answer<typeof ReturnStatisticAnswer> {
  const { revisions, ...counted } = statistic;
  const figure = shownFigure(current(statistic), scopes);
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

export function revisionAnswer(
  statistic: string,
  revision: Revision,
  scopes: Scopes,
): Answer<typeof StatisticRevisionAnswer> {
  return {
    statistic,
    ...shownFigure(revision, scopes),
    links: { self: revisionPath(statistic, revision.revision), statistic: returnStatisticPath(statistic) },
  };
}
