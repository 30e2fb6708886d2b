import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** A paper of parliament, or another paper that records rest on. */
export const DOCUMENT_KINDS = [
  'letter',
  'progress-report',
  'policy-note',
  'policy',
  'decision',
  'amendment',
  'motion',
  'budget-paper',
  'eu-paper',
] as const;

export const CHAMBERS = ['tweede-kamer', 'eerste-kamer'] as const;

export const DocumentRecorded = defineEvent({
  domain: 'documents',
  event: 'document-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'documents',
  meaning: 'A paper with its number and date, to which records refer; recording it again replaces it.',
  restates: [],
  data: Type.Object({
    documentId: Schema.Code,
    kind: Schema.oneOf(DOCUMENT_KINDS),
    title: Schema.Label,
    /** The number is as it is printed: `30 573, nr. 11`. */
    number: Schema.nullable(Type.String({ minLength: 1 })),
    datedOn: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    /** Null says that it is no paper of parliament, or that the source does not name the chamber. */
    chamber: Schema.nullable(Schema.oneOf(CHAMBERS)),
    /** A parliamentary year: `2010-2011`. */
    session: Schema.nullable(Type.String({ pattern: '^\\d{4}-\\d{4}$' })),
    /** Members of parliament who tabled it. */
    movers: Type.Array(Schema.Text),
    effect: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    documentId: 'amendment-31700-v',
    kind: 'amendment' as const,
    title: {
      nl: 'Amendement op de begroting van Buitenlandse Zaken',
      en: 'Amendment of the budget of Foreign Affairs',
    },
    number: '31 700 V',
    datedOn: '2008-11-12',
    datePrecision: 'day' as const,
    chamber: 'tweede-kamer' as const,
    session: null,
    movers: ['Ferrier'],
    effect: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
