import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const COOPERATION_RATINGS = ['good', 'moderate', 'poor'] as const;

const documents = () => Schema.nullable(Type.Integer({ minimum: 0 }));

export const CooperationAssessed = defineEvent({
  domain: 'cooperation-assessments',
  event: 'cooperation-assessed',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'cooperation-assessments',
  meaning:
    'How a country cooperated on the return of its nationals in a period; assessing it again replaces it. Numbers below ' +
    'five, and what would tell them, are withheld and marked as suppressed.',
  restates: [],
  data: Type.Object({
    assessmentId: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    /** Travel documents that were asked for; null says that nobody reported it, or that it is withheld. */
    documentsAsked: documents(),
    documentsIssued: documents(),
    /** Of those issued, the ones that came within the term. */
    issuedInTime: documents(),
    termDays: Schema.nullable(Type.Integer({ minimum: 1 })),
    suppressed: Type.Boolean(),
    /** The rating by the rule; null where the numbers do not tell. */
    ruled: Schema.nullable(Schema.oneOf(COOPERATION_RATINGS)),
    overruled: Schema.nullable(Type.Object({ rating: Schema.oneOf(COOPERATION_RATINGS), reason: Schema.Label })),
    /** The rating that holds: that of the officer who overruled, or that of the rule. */
    rating: Schema.nullable(Schema.oneOf(COOPERATION_RATINGS)),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    assessmentId: 'iraq-2010',
    country: 'IQ',
    from: '2010-01-01',
    to: '2010-12-31',
    documentsAsked: 200,
    documentsIssued: 120,
    issuedInTime: 90,
    termDays: 30,
    suppressed: false,
    ruled: 'moderate' as const,
    overruled: null,
    rating: 'moderate' as const,
    remark: null,
    provenance: { ...SAMPLE_PROVENANCE, invented: true },
  },
});
