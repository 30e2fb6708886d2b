import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const EVALUATION_STATES = ['planned', 'under-way', 'done'] as const;

export const EvaluationRecorded = defineEvent({
  domain: 'evaluations',
  event: 'evaluation-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'evaluations',
  meaning: 'An evaluation of a project, or of a policy framework as a whole; recording it again replaces it.',
  restates: [],
  data: Type.Object({
    evaluationId: Schema.Code,
    projectId: Schema.nullable(Schema.Code),
    framework: Schema.nullable(Schema.Code),
    title: Schema.Label,
    state: Schema.oneOf(EVALUATION_STATES),
    heldOn: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    findings: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    evaluationId: 'sdt-interim',
    projectId: 'sdt',
    framework: null,
    title: { nl: 'Tussentijdse evaluatie', en: 'Interim evaluation' },
    state: 'done' as const,
    heldOn: null,
    datePrecision: 'year' as const,
    findings: { nl: 'Geen extra terugkeer', en: 'No extra return' },
    provenance: SAMPLE_PROVENANCE,
  },
});
