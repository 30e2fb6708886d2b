import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { Region } from '../domain/region';

export const regions = defineStore<Region>({
  aggregate: 'regions',
  thing: 'region',
  collection: 'regions',
  id: ({ id }) => id,
  listing: { filters: { country: 'countries' }, orders: { id: [] } },
  fields: {
    id: required(String),
    title: required(LABEL),
    countries: listOf(String),
    oecdRegion: nullable(String),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
