import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** Kinds of return are kept apart and never added silently; temporary return of experts is no return. */
export const RETURN_KINDS = [
  'independent',
  'assisted',
  'assisted-with-reintegration',
  'forced',
  'left-unsupervised',
] as const;

export const SEXES = ['female', 'male'] as const;
/** `all` are the minors that are accompanied and those that are not. */
export const MINORS = ['all', 'accompanied', 'unaccompanied'] as const;
/** A count can be broken down by one of these at a time. */
export const BREAKDOWNS = ['country', 'nationality', 'sex', 'age-band', 'minors'] as const;

/** A row that is withheld is null: its count is below five, or would tell such a count. */
export const StatisticBreakdown = Type.Object({
  by: Schema.oneOf(BREAKDOWNS),
  rows: Type.Array(
    Type.Object({
      value: Type.String({ minLength: 1, maxLength: 80 }),
      persons: Schema.nullable(Type.Integer({ minimum: 0 })),
    }),
  ),
  /** The remainder that no row counts; null where it is withheld, or not known because the figure is rounded. */
  other: Schema.nullable(Type.Integer({ minimum: 0 })),
});

export const ReturnStatisticReported = defineEvent({
  domain: 'return-statistics',
  event: 'return-statistic-reported',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'return-statistics',
  meaning:
    'A reported total; a revision is the same statistic with the next revision number. Counts below five, and what ' +
    'would tell them, are withheld and marked as suppressed.',
  restates: [],
  data: Type.Object({
    statisticId: Schema.Code,
    kind: Schema.oneOf(RETURN_KINDS),
    from: Schema.Date,
    to: Schema.Date,
    schemeId: Schema.nullable(Schema.Code),
    /** The country of return says nothing of the nationality; null says that the source does not tell. */
    country: Schema.nullable(Schema.Country),
    nationality: Schema.nullable(Schema.Country),
    sex: Type.Optional(Schema.nullable(Schema.oneOf(SEXES))),
    /** Years of age, such as `18-34` or `65+`. */
    ageBand: Type.Optional(Schema.nullable(Type.String())),
    minors: Type.Optional(Schema.nullable(Schema.oneOf(MINORS))),
    /** Persons count by their date of departure; null says that only a share is known, or that nothing was reported. */
    persons: Schema.nullable(Type.Integer({ minimum: 0 })),
    /** A share is a decimal fraction of another statistic; it is never turned into a count. */
    share: Schema.nullable(Type.Object({ of: Schema.Code, value: Schema.Decimal })),
    breakdowns: Type.Optional(Type.Array(StatisticBreakdown)),
    /** Something that was reported is withheld here. */
    suppressed: Type.Optional(Type.Boolean()),
    revision: Type.Integer({ minimum: 1 }),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    statisticId: 'hrt-2010',
    kind: 'assisted-with-reintegration' as const,
    from: '2010-01-01',
    to: '2010-12-31',
    schemeId: 'hrt',
    country: null,
    nationality: null,
    persons: 1160,
    share: null,
    revision: 1,
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
