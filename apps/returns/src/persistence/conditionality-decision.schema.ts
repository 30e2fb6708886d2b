import { CONDITIONALITY_DIRECTIONS, CONDITIONALITY_TYPES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { AidExposed, ConditionalityDecision } from '../domain/conditionality-decision';

export const conditionalityDecisions = defineStore<ConditionalityDecision>({
  aggregate: 'conditionality-decisions',
  thing: 'conditionality decision',
  collection: 'conditionality-decisions',
  id: ({ id }) => id,
  listing: { filters: { country: 'country', type: 'type', direction: 'direction' }, orders: { id: [] } },
  fields: {
    id: required(String),
    country: required(String),
    type: required(String, CONDITIONALITY_TYPES),
    direction: required(String, CONDITIONALITY_DIRECTIONS),
    decidedOn: required(String),
    from: required(String),
    to: nullable(String),
    assessment: nullable(String),
    aidExposed: listOf(
      part<AidExposed>({
        project: nullable(String),
        title: required(LABEL),
        amount: nullable(BigInt),
        throughGovernment: nullable(Boolean),
      }),
    ),
    reason: required(LABEL),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
