import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { LaterYear } from '../domain/later-year';

/** A guard without events of its own: what it tells is in the events of the commitments. */
export const laterYears = defineStore<LaterYear>({
  aggregate: 'later-years',
  collection: 'later-years',
  id: ({ year }) => String(year),
  schema: new Schema<LaterYear>({ year: Number, draws: [Object] }, { strict: 'throw', _id: false }),
});
