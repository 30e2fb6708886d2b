import type { ReceptionFacility } from '../domain/reception-facility';

export const receptionFacilityPath = (id: string) => `/v1/reception-facilities/${id}`;

export function receptionFacilityAnswer(facility: ReceptionFacility) {
  return {
    ...facility,
    links: {
      self: receptionFacilityPath(facility.id),
      project: facility.project && `/v1/projects/${facility.project}`,
    },
  };
}
