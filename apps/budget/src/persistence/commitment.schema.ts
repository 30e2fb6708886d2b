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
schema.index({ year: 1, _id: 1 });
schema.index({ projectId: 1, _id: 1 });

export const commitments = defineStore<Commitment>({
  aggregate: 'commitments',
  collection: 'commitments',
  id: ({ id }) => id,
  schema,
});
