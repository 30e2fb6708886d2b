import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { ReturnScheme } from '../domain/return-scheme';
import { LABEL, PROVENANCE } from './embedded.schema';

export const returnSchemes = defineStore<ReturnScheme>({
  aggregate: 'return-schemes',
  collection: 'return-schemes',
  id: ({ id }) => id,
  listing: { orders: { id: [] } },
  schema: new Schema<ReturnScheme>(
    {
      id: String,
      title: LABEL,
      operator: String,
      partners: [String],
      modality: String,
      state: String,
      applicationFrom: String,
      applicationTo: String,
      runOffTo: String,
      datePrecision: String,
      ceiling: BigInt,
      countries: [String],
      project: String,
      remark: LABEL,
      provenance: PROVENANCE,
    },
    { strict: 'throw', id: false },
  ),
});
