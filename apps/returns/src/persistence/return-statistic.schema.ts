import { RETURN_KINDS } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { ReturnStatistic, Revision } from '../domain/return-statistic';

const REVISION = part<Revision>({
  revision: required(Number),
  recordedOn: required(String),
  persons: nullable(Number),
  share: nullable(part<NonNullable<Revision['share']>>({ of: required(String), value: required(String) })),
  remark: nullable(LABEL),
  provenance: required(PROVENANCE),
});

export const returnStatistics = defineStore<ReturnStatistic>({
  aggregate: 'return-statistics',
  thing: 'return statistic',
  collection: 'return-statistics',
  id: ({ id }) => id,
  listing: {
    filters: { scheme: 'scheme', nationality: 'nationality', country: 'country', kind: 'kind' },
    orders: { id: [], from: ['from'], 'country,from': ['country', 'from'] },
  },
  fields: {
    id: required(String),
    kind: required(String, RETURN_KINDS),
    from: required(String),
    to: required(String),
    scheme: nullable(String),
    country: nullable(String),
    nationality: nullable(String),
    revisions: listOf(REVISION),
  },
});
