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
export const expenditures = defineStore<Expenditure>({
  aggregate: 'expenditures',
  collection: 'expenditures',
  id: ({ id }) => id,
  listing: {
    within: ['year'],
    filters: {
      commitment: 'commitmentId',
      project: 'projectId',
      country: 'countryAmounts.country',
      purpose: 'purpose',
    },
    sparse: ['commitmentId', 'projectId', 'countryAmounts.country'],
    // One order: each is an index more for every filter, and bookings are the hot path.
    orders: { bookedOn: ['bookedOn'] },
  },
  schema,
});
