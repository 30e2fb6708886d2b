import { FACILITY_STATES, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { ReceptionFacility } from '../domain/reception-facility';

const count = (description: string) => Schema.nullable(Type.Integer({ minimum: 0 }), description);

export const ReceptionFacilityAnswer = named(
  'ReceptionFacility',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    title: LabelAnswer,
    state: Schema.oneOf(FACILITY_STATES),
    services: Type.Array(Schema.Code),
    capacity: count('Places; null is unknown'),
    occupancyMinors: count('Returned minors on the day of the count; null is unknown'),
    occupancyLocalYouth: count(
      'Local youth on the day of the count, never added to the minors: they may use the same place',
    ),
    countedOn: Schema.nullable(Schema.Date),
    project: Schema.nullable(Schema.Code, 'The project that pays for it'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, project: Schema.nullable(Schema.Link) }),
  }),
);

export const receptionFacilityPath = (id: string) => `/v1/reception-facilities/${id}`;

export function receptionFacilityAnswer(facility: ReceptionFacility): Answer<typeof ReceptionFacilityAnswer> {
  return {
    ...facility,
    links: {
      self: receptionFacilityPath(facility.id),
      project: facility.project && `/v1/projects/${facility.project}`,
    },
  };
}
