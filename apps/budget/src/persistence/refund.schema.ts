import { EXPENDITURE_SCOPES, REFUND_TREATMENTS } from '@imd/contracts';
import { EURO } from '@imd/kernel';
import { defineStore, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { Refund } from '../domain/refund';
import { COUNTRY_AMOUNT, ORIGINAL, REGION_AMOUNT } from './expenditure.schema';

export const refunds = defineStore<Refund>({
  aggregate: 'refunds',
  thing: 'refund',
  collection: 'refunds',
  id: ({ id }) => id,
  listing: {
    within: ['year'],
    filters: {
      expenditure: 'expenditureId',
      project: 'projectId',
      currency: 'original.amount.currency',
      purpose: 'purpose',
      treatment: 'treatment',
    },
    sparse: ['expenditureId', 'projectId', 'original.amount.currency'],
    unset: { currency: EURO },
    ranges: { receivedOn: { from: 'receivedFrom', to: 'receivedTo' } },
    orders: { receivedOn: ['receivedOn'] },
  },
  fields: {
    id: required(String),
    year: required(Number),
    treatment: required(String, REFUND_TREATMENTS),
    expenditureId: nullable(String),
    expenditureYear: nullable(Number),
    purpose: required(String),
    projectId: nullable(String),
    commitmentId: nullable(String),
    amount: required(BigInt),
    original: nullable(ORIGINAL),
    expenditureValue: nullable(BigInt),
    receivedOn: required(String),
    scope: required(String, EXPENDITURE_SCOPES),
    countryAmounts: listOf(COUNTRY_AMOUNT),
    regionAmounts: listOf(REGION_AMOUNT),
    reason: required(String),
    provenance: required(PROVENANCE),
  },
});
