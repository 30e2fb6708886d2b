import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

const count = () => Schema.nullable(Type.Integer({ minimum: 0 }));

export const FamilyTracingRecorded = defineEvent({
  domain: 'family-tracings',
  event: 'family-tracing-recorded',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'family-tracings',
  meaning:
    'How many families of unaccompanied minors were looked for in a country in a period, and how many were found; ' +
    'recording it again replaces it. Numbers below five, and what would tell them, are withheld and marked as suppressed.',
  restates: [],
  data: Type.Object({
    tracingId: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    /** Null says that nobody reported it, or that it is withheld. */
    requests: count(),
    /** Of the requests of the period, those of which the family was found. */
    found: count(),
    suppressed: Type.Boolean(),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    tracingId: 'angola-2010',
    country: 'AO',
    from: '2010-01-01',
    to: '2010-12-31',
    requests: 40,
    found: 12,
    suppressed: false,
    remark: null,
    provenance: { ...SAMPLE_PROVENANCE, invented: true },
  },
});
