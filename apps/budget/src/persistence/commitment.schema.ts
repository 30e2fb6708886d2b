import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Commitment } from '../domain/commitment';

const schema = new Schema<Commitment>(
  {
    id: String,
    year: Number,
    projectId: String,
    purpose: String,
    madeOn: String,
    value: BigInt,
    paid: BigInt,
    released: BigInt,
    instalments: [Object],
    releases: [Object],
    exemption: Object,
    provenance: Object,
  },
  { strict: 'throw', _id: false },
);

export const commitments = defineStore<Commitment>({
  aggregate: 'commitments',
  collection: 'commitments',
  id: ({ id }) => id,
  listing: {
    filters: { project: 'projectId', purpose: 'purpose', year: 'year' },
    orders: { madeOn: ['madeOn'], value: ['value'] },
  },
  schema,
});
