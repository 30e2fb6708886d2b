import { FACILITY_STATES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { Observation, PublishedOccupancy, ReceptionFacility } from '../domain/reception-facility';

const PUBLISHED = part<PublishedOccupancy>({
  occupancyMinors: nullable(Number),
  occupancyLocalYouth: nullable(Number),
  suppressed: required(Boolean),
});

const OBSERVATION = part<Observation>({
  number: required(Number),
  countedOn: required(String),
  capacity: nullable(Number),
  occupancyMinors: nullable(Number),
  occupancyLocalYouth: nullable(Number),
  published: required(PUBLISHED),
});

export const receptionFacilities = defineStore<ReceptionFacility>({
  aggregate: 'reception-facilities',
  thing: 'reception facility',
  collection: 'reception-facilities',
  id: ({ id }) => id,
  listing: { filters: { country: 'country', state: 'state' }, orders: { id: [] } },
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
    published: required(PUBLISHED),
    observations: listOf(OBSERVATION),
    project: nullable(String),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
