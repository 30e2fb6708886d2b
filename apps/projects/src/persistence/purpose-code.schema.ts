import { defineStore, LABEL, nullable, PROVENANCE, required } from '@imd/mongo';
import type { PurposeCode } from '../domain/purpose-code';

export const purposeCodes = defineStore<PurposeCode>({
  aggregate: 'purpose-codes',
  thing: 'purpose code',
  namedBy: 'of this number',
  collection: 'purpose-codes',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  fields: {
    code: required(String),
    label: required(LABEL),
    validFrom: nullable(String),
    validTo: nullable(String),
    provenance: required(PROVENANCE),
  },
});
