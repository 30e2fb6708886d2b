import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { PolicyFramework } from '../domain/policy-framework';

export const policyFrameworks = defineStore<PolicyFramework>({
  aggregate: 'policy-frameworks',
  collection: 'policy-frameworks',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  schema: new Schema<PolicyFramework>(
    { code: String, title: Object, validFrom: String, priorities: [Object], themes: [Object], provenance: Object },
    { strict: 'throw', _id: false },
  ),
});
