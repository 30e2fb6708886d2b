import { FACILITY_STATES, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer, type Scope } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Observation, ReceptionFacility } from '../domain/reception-facility';
import { shownTo } from './shown-to';

const count = (description: string) => Schema.nullable(Type.Integer({ minimum: 0 }), description);

const OCCUPANCY = {
  capacity: count('Places; null is unknown'),
  occupancyMinors: count('Returned minors on the day of the count; null is unknown or withheld'),
  occupancyLocalYouth: count(
    'Local youth on the day of the count, never added to the minors: they may use the same place',
  ),
  suppressed: Type.Boolean({
    description: 'Counts below five, or what would tell them, are withheld from a caller without `return-cases:read`',
  }),
};

export const ReceptionFacilityAnswer = named(
  'ReceptionFacility',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    title: LabelAnswer,
    state: Schema.oneOf(FACILITY_STATES),
    services: Type.Array(Schema.Code),
    ...OCCUPANCY,
    countedOn: Schema.nullable(Schema.Date),
    project: Schema.nullable(Schema.Code, 'The project that pays for it'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, observations: Schema.Link, project: Schema.nullable(Schema.Link) }),
  }),
);

export const receptionFacilityPath = (id: string) => `/v1/reception-facilities/${id}`;

export const FacilityObservationAnswer = named(
  'FacilityObservation',
  Type.Object({ number: Type.Integer({ minimum: 1 }), countedOn: Schema.Date, ...OCCUPANCY }),
);

export const receptionFacilityAnswer =
  (scopes: ReadonlySet<Scope>) =>
  ({ published, observations, ...facility }: ReceptionFacility): Answer<typeof ReceptionFacilityAnswer> => ({
    ...facility,
    ...shownTo(scopes, published),
    links: {
      self: receptionFacilityPath(facility.id),
      observations: `${receptionFacilityPath(facility.id)}/observations`,
      project: facility.project && `/v1/projects/${facility.project}`,
    },
  });

export const facilityObservationAnswer =
  (scopes: ReadonlySet<Scope>) =>
  ({ published, ...observation }: Observation): Answer<typeof FacilityObservationAnswer> => ({
    ...observation,
    ...shownTo(scopes, published),
  });
