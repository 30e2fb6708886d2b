import { EURO } from '@imd/kernel';
import { defineStore, listOf, nullable, required } from '@imd/mongo';
import type { DueInstalment } from '../domain/due-instalment';
import { ANY_MONEY } from './expenditure.schema';

/** Instalments have no events of their own: the events of their commitments tell what is open. */
export const dueInstalments = defineStore<DueInstalment>({
  aggregate: 'due-instalments',
  thing: 'instalment',
  collection: 'due-instalments',
  id: ({ id }) => id,
  listing: {
    within: ['isOpen'],
    filters: {
      commitment: 'commitmentId',
      project: 'projectId',
      partner: 'partners',
      currency: 'openOriginal.currency',
      purpose: 'purpose',
      year: 'year',
    },
    sparse: ['openOriginal.currency'],
    unset: { currency: EURO },
    ranges: { dueBy: { from: 'dueFrom', to: 'dueTo' } },
    orders: { dueBy: ['dueBy'] },
  },
  fields: {
    id: required(String),
    commitmentId: required(String),
    projectId: required(String),
    partners: listOf(String),
    purpose: required(String),
    number: required(Number),
    year: required(Number),
    dueOn: nullable(String),
    dueBy: required(String),
    open: required(BigInt),
    isOpen: required(Boolean),
    openOriginal: nullable(ANY_MONEY),
  },
});
