import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const UNDERTAKING_STATES = ['open', 'fulfilled'] as const;

export const UndertakingRecorded = defineEvent({
  domain: 'undertakings',
  event: 'undertaking-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'undertakings',
  meaning: 'A promise to parliament (toezegging) with its date; recording it again replaces it.',
  restates: [],
  data: Type.Object({
    undertakingId: Schema.Code,
    title: Schema.Label,
    state: Schema.oneOf(UNDERTAKING_STATES),
    dueOn: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    /** Null says that it is open, or that nobody knows the day. */
    fulfilledOn: Schema.nullable(Schema.Date),
    /** A parliamentary paper holds the promise or tells of its fulfilment. */
    reference: Schema.nullable(Type.String()),
    provenance: Schema.Provenance,
  }),
  sample: {
    undertakingId: 'evaluation-outcome',
    title: {
      nl: 'Uitkomsten evaluatie in de rapportage over 2011',
      en: 'Outcome of the evaluation in the report on 2011',
    },
    state: 'open' as const,
    dueOn: '2012-12-31',
    datePrecision: 'year' as const,
    fulfilledOn: null,
    reference: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
