import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Organisation } from '../domain/organisation';
import { LABEL, PROVENANCE } from './embedded.schema';

export const organisations = defineStore<Organisation>({
  aggregate: 'organisations',
  collection: 'organisations',
  id: ({ id }) => id,
  listing: { orders: { id: [] } },
  schema: new Schema<Organisation>(
    { id: String, name: LABEL, kind: String, country: String, provenance: PROVENANCE },
    { strict: 'throw', id: false },
  ),
});
