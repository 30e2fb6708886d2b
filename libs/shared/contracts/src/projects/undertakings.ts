import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** An undertaking is a promise to parliament (toezegging), a motion a wish of parliament (motie). */
export const UNDERTAKING_KINDS = ['undertaking', 'motion'] as const;

/** A lapsed one was given up or overtaken; its settlement says how. */
export const UNDERTAKING_STATES = ['open', 'fulfilled', 'lapsed'] as const;

export const UndertakingRecorded = defineEvent({
  domain: 'undertakings',
  event: 'undertaking-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'undertakings',
  meaning:
    'A promise to parliament (toezegging) or a wish of it (motie) with its date; recording it again replaces it.',
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
    kind: Type.Optional(Schema.oneOf(UNDERTAKING_KINDS)),
    madeOn: Type.Optional(Schema.nullable(Schema.Date)),
    /** Registered organisations that are to settle it. */
    owners: Type.Optional(Type.Array(Schema.Code)),
    /** A registered document in which it was made. */
    madeIn: Type.Optional(Schema.nullable(Schema.Code)),
    /** A registered document in which it was settled. */
    settledIn: Type.Optional(Schema.nullable(Schema.Code)),
    settlement: Type.Optional(Schema.nullable(Schema.Label)),
    /** It names these countries; none where it names none. */
    countries: Type.Optional(Type.Array(Schema.Country)),
    /** It names these regions as such, by the OECD's codes. */
    regions: Type.Optional(Type.Array(Schema.Region)),
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
