import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { ReturnStatistic, Revision } from '../domain/return-statistic';
import { LABEL, PROVENANCE } from './embedded.schema';

const REVISION = new Schema<Revision>(
  {
    revision: Number,
    recordedOn: String,
    persons: Number,
    share: { of: String, value: String },
    remark: LABEL,
    provenance: PROVENANCE,
  },
  { strict: 'throw', _id: false },
);

export const returnStatistics = defineStore<ReturnStatistic>({
  aggregate: 'return-statistics',
  collection: 'return-statistics',
  id: ({ id }) => id,
  listing: {
    filters: { scheme: 'scheme', nationality: 'nationality', country: 'country', kind: 'kind' },
    orders: { id: [], from: ['from'], 'country,from': ['country', 'from'] },
  },
  schema: new Schema<ReturnStatistic>(
    {
      id: String,
      kind: String,
      from: String,
      to: String,
      scheme: String,
      country: String,
      nationality: String,
      revisions: [REVISION],
    },
    { strict: 'throw', id: false },
  ),
});
