import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Evaluation } from '../domain/evaluation';
import { LABEL, PROVENANCE } from './embedded.schema';

export const evaluations = defineStore<Evaluation>({
  aggregate: 'evaluations',
  collection: 'evaluations',
  id: ({ id }) => id,
  listing: { filters: { project: 'projectId', framework: 'framework', state: 'state' }, orders: { id: [] } },
  schema: new Schema<Evaluation>(
    {
      id: String,
      projectId: String,
      framework: String,
      title: LABEL,
      state: String,
      heldOn: String,
      datePrecision: String,
      findings: LABEL,
      provenance: PROVENANCE,
    },
    { strict: 'throw', id: false },
  ),
});
