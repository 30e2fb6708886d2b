import { defineStore, listOf, required } from '@imd/mongo';
import type { LaterYear } from '../domain/later-year';
import { PURPOSE_AMOUNT } from './purpose-amount.schema';

/** This guard has no events of its own: the events of the commitments tell what it holds. */
export const laterYears = defineStore<LaterYear>({
  aggregate: 'later-years',
  thing: 'later year',
  namedBy: 'of this number',
  collection: 'later-years',
  id: ({ year }) => String(year),
  fields: { year: required(Number), openInstalments: listOf(PURPOSE_AMOUNT) },
});
