import { provenanceOf, type Scope, setWhole, type UseCase } from '@imd/service';
import { receptionFacilityAnswer, receptionFacilityPath } from '../answers/reception-facility.answer';
import { registerReceptionFacility, type GivenFacility } from '../domain/reception-facility';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import type { CodePath } from '../paths';
import type { RegisterReceptionFacilityRequest } from './register-reception-facility.request';

export function registerReceptionFacilityUseCase(
  { id }: CodePath,
  request: RegisterReceptionFacilityRequest,
  scopes: ReadonlySet<Scope>,
): UseCase {
  return setWhole(receptionFacilities, id, {
    change: (before, _, { now }) => registerReceptionFacility(before, facilityOf(id, request), now),
    answer: receptionFacilityAnswer(scopes),
    path: receptionFacilityPath(id),
  });
}

function facilityOf(id: string, request: RegisterReceptionFacilityRequest): GivenFacility {
  return {
    id,
    country: request.country,
    title: request.title,
    state: request.state,
    services: request.services,
    capacity: request.capacity ?? null,
    occupancyMinors: request.occupancyMinors ?? null,
    occupancyLocalYouth: request.occupancyLocalYouth ?? null,
    countedOn: request.countedOn ?? null,
    project: request.project ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
