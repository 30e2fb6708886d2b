import { ReceptionFacilityRegistered } from '@imd/contracts';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { FacilityDocument } from './country-overview.read-model';

/** More persons than there are places; a count that is unknown or withheld tells nothing. */
export function facilitiesOverCapacity(facilities: readonly FacilityDocument[]): Alert[] {
  return facilities.flatMap(({ facilityId, country, state, projectId, provenance, ...counted }) => {
    const { capacity, occupancyMinors, occupancyLocalYouth } = counted;
    if (state !== 'running' || capacity === null || occupancyMinors === null || occupancyLocalYouth === null) return [];
    if (occupancyMinors + occupancyLocalYouth <= capacity) return [];
    return [
      alertOf('facility-over-capacity', [facilityId], {
        about: subjectOf(ReceptionFacilityRegistered, facilityId),
        link: `/v1/reception-facilities/${facilityId}`,
        projectId,
        country,
        invented: provenance.invented,
      }),
    ];
  });
}
