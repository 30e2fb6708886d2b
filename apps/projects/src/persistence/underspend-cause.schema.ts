import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { UnderspendCause } from '../domain/underspend-cause';
import type { CauseCode } from '../domain/underspend-cause-code';
import { LABEL, PROVENANCE } from './embedded.schema';

export const causeCodes = defineStore<CauseCode>({
  aggregate: 'underspend-cause-codes',
  collection: 'underspend-cause-codes',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  schema: new Schema<CauseCode>(
    { code: String, label: LABEL, narrativeRequired: Boolean, provenance: PROVENANCE },
    { strict: 'throw', id: false },
  ),
});

export const underspendCauses = defineStore<UnderspendCause>({
  aggregate: 'underspend-causes',
  collection: 'underspend-causes',
  id: ({ id }) => id,
  listing: {
    filters: { project: 'projectId', purpose: 'purpose', code: 'code', year: 'year' },
    orders: { id: [], year: ['year'], amount: ['amount'] },
  },
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
  ),
});
