import { FACILITY_STATES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { ReceptionFacility } from '../domain/reception-facility';

export const receptionFacilities = defineStore<ReceptionFacility>({
  aggregate: 'reception-facilities',
  thing: 'reception facility',
  collection: 'reception-facilities',
  id: ({ id }) => id,
  listing: { filters: { country: 'country' }, orders: { id: [] } },
  fields: {
    id: required(String),
    country: required(String),
    title: required(LABEL),
    state: required(String, FACILITY_STATES),
    services: listOf(String),
    capacity: nullable(Number),
    occupancyMinors: nullable(Number),
    occupancyLocalYouth: nullable(Number),
    countedOn: nullable(String),
    project: nullable(String),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
