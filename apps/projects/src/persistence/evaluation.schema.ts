import { DATE_PRECISIONS, EVALUATION_STATES } from '@imd/contracts';
import { defineStore, LABEL, nullable, PROVENANCE, required } from '@imd/mongo';
import type { Evaluation } from '../domain/evaluation';

export const evaluations = defineStore<Evaluation>({
  aggregate: 'evaluations',
  thing: 'evaluation',
  collection: 'evaluations',
  id: ({ id }) => id,
  listing: { filters: { project: 'projectId', framework: 'framework', state: 'state' }, orders: { id: [] } },
  fields: {
    id: required(String),
    projectId: nullable(String),
    framework: nullable(String),
    title: required(LABEL),
    state: required(String, EVALUATION_STATES),
    heldOn: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    findings: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
