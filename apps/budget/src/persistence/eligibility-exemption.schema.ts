import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { EligibilityExemption } from '../domain/eligibility-exemption';

export const eligibilityExemptions = defineStore<EligibilityExemption>({
  aggregate: 'eligibility-exemptions',
  collection: 'eligibility-exemptions',
  id: ({ projectId }) => projectId,
  listing: { orders: { project: [] } },
  schema: new Schema<EligibilityExemption>(
    {
      projectId: String,
      countries: [String],
      reason: String,
      role: String,
      grantedOn: String,
      provenance: Object,
    },
    { strict: 'throw', _id: false },
  ),
});
