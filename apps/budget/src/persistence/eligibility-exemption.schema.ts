import { defineStore, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { EligibilityExemption } from '../domain/eligibility-exemption';

export const eligibilityExemptions = defineStore<EligibilityExemption>({
  aggregate: 'eligibility-exemptions',
  thing: 'eligibility exemption',
  collection: 'eligibility-exemptions',
  id: ({ projectId }) => projectId,
  listing: { orders: { project: [] } },
  fields: {
    projectId: required(String),
    countries: listOf(String),
    reason: nullable(String),
    role: required(String),
    grantedOn: nullable(String),
    provenance: required(PROVENANCE),
  },
});
