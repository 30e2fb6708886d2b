import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** A promise to parliament (toezegging) with its date; recording it again replaces it. */
export const UndertakingRecorded = defineEvent({
  domain: 'undertakings',
  event: 'undertaking-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'undertakings',
  data: Type.Object({
    undertakingId: Schema.Code,
    title: Schema.Label,
    dueOn: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    fulfilledOn: Schema.nullable(Schema.Date),
    provenance: Schema.Provenance,
  }),
  sample: {
    undertakingId: 'evaluation-outcome',
    title: { nl: 'Uitkomsten evaluatie in de rapportage over 2011', en: 'Outcome of the evaluation in the report on 2011' },
    dueOn: '2012-12-31',
    datePrecision: 'year' as const,
    fulfilledOn: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
