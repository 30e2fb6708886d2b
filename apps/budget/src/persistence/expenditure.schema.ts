import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Expenditure } from '../domain/expenditure';

const schema = new Schema<Expenditure>(
  {
    id: String,
    year: Number,
    purpose: String,
    projectId: String,
    commitmentId: String,
    kind: String,
    amount: BigInt,
    bookedOn: String,
    bookedOnPrecision: String,
    scope: String,
    countryAmounts: [Object],
    flags: [String],
    overrun: Object,
    description: Object,
    reversed: BigInt,
    reversals: [Object],
    provenance: Object,
  },
  { strict: 'throw', _id: false },
);
// The filters of the list, each in the order of its pages. Bookings are the hot path: what most of them have as null is
// indexed only where it is set.
schema.index({ year: 1, _id: 1 });
schema.index({ year: 1, purpose: 1, _id: 1 });
schema.index({ projectId: 1, _id: 1 }, { partialFilterExpression: { projectId: { $type: 'string' } } });
schema.index({ commitmentId: 1, _id: 1 }, { partialFilterExpression: { commitmentId: { $type: 'string' } } });
schema.index(
  { 'countryAmounts.country': 1, _id: 1 },
  { partialFilterExpression: { 'countryAmounts.country': { $type: 'string' } } },
);

export const expenditures = defineStore<Expenditure>({
  aggregate: 'expenditures',
  collection: 'expenditures',
  id: ({ id }) => id,
  schema,
});
