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

export const ReturnStatisticReported = defineEvent({
  domain: 'return-statistics',
  event: 'return-statistic-reported',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'return-statistics',
  meaning: 'A reported total; a revision is the same statistic with the next revision number.',
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
    /** Persons count by their date of departure; null says that only a share is known, or that nothing was reported. */
    persons: Schema.nullable(Type.Integer({ minimum: 0 })),
    /** A share is a decimal fraction of another statistic; it is never turned into a count. */
    share: Schema.nullable(Type.Object({ of: Schema.Code, value: Schema.Decimal })),
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
