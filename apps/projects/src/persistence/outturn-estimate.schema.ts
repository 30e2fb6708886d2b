import { defineStore, PROVENANCE, required } from '@imd/mongo';
import type { OutturnEstimate } from '../domain/outturn-estimate';

export const outturnEstimates = defineStore<OutturnEstimate>({
  aggregate: 'outturn-estimates',
  thing: 'outturn estimate',
  namedBy: 'of this project and year on this day',
  collection: 'outturn-estimates',
  id: ({ id }) => id,
  listing: {
    filters: { project: 'projectId', year: 'year' },
    orders: { id: [], estimatedOn: ['estimatedOn'], amount: ['amount'] },
  },
  fields: {
    id: required(String),
    projectId: required(String),
    year: required(Number),
    estimatedOn: required(String),
    amount: required(BigInt),
    reason: required(String),
    provenance: required(PROVENANCE),
  },
});
