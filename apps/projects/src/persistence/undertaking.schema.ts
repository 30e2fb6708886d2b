import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Undertaking } from '../domain/undertaking';
import { LABEL, PROVENANCE } from './embedded.schema';

export const undertakings = defineStore<Undertaking>({
  aggregate: 'undertakings',
  collection: 'undertakings',
  id: ({ id }) => id,
  listing: { filters: { state: 'state' }, orders: { id: [] } },
  schema: new Schema<Undertaking>(
    {
      id: String,
      title: LABEL,
      state: String,
      dueOn: String,
      datePrecision: String,
      fulfilledOn: String,
      reference: String,
      provenance: PROVENANCE,
    },
    { strict: 'throw', id: false },
  ),
});
