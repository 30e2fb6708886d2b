import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { UnderspendCause } from '../domain/underspend-cause';
import type { CauseCode } from '../domain/underspend-cause-code';
import { LABEL, PROVENANCE } from './embedded.schema';

export const causeCodes = defineStore<CauseCode>({
  aggregate: 'underspend-cause-codes',
  collection: 'underspend-cause-codes',
  id: ({ code }) => code,
  schema: new Schema<CauseCode>(
    { code: String, label: LABEL, narrativeRequired: Boolean, provenance: PROVENANCE },
    { strict: 'throw', id: false },
  ),
});

export const underspendCauses = defineStore<UnderspendCause>({
  aggregate: 'underspend-causes',
  collection: 'underspend-causes',
  id: ({ id }) => id,
  schema: new Schema<UnderspendCause>(
    {
      id: String,
      year: Number,
      code: String,
      projectId: String,
      purpose: String,
      group: LABEL,
      narrative: LABEL,
      amount: BigInt,
      timing: String,
      nature: String,
      driver: String,
      provenance: PROVENANCE,
      withdrawal: { reason: String, provenance: PROVENANCE },
    },
    { strict: 'throw', id: false },
  )
    .index({ year: 1, _id: 1 })
    .index({ projectId: 1, _id: 1 })
    .index({ purpose: 1, _id: 1 })
    .index({ code: 1, _id: 1 }),
});
