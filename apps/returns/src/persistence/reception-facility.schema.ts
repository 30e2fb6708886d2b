import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { ReceptionFacility } from '../domain/reception-facility';
import { LABEL, PROVENANCE } from './embedded.schema';

export const receptionFacilities = defineStore<ReceptionFacility>({
  aggregate: 'reception-facilities',
  collection: 'reception-facilities',
  id: ({ id }) => id,
  listing: { filters: { country: 'country' }, orders: { id: [] } },
  schema: new Schema<ReceptionFacility>(
    {
      id: String,
      country: String,
      title: LABEL,
      state: String,
      services: [String],
      capacity: Number,
      occupancyMinors: Number,
      occupancyLocalYouth: Number,
      countedOn: String,
      project: String,
      remark: LABEL,
      provenance: PROVENANCE,
    },
    { strict: 'throw', id: false },
  ),
});
