import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { regionAnswer, regionPath } from '../answers/region.answer';
import { registerRegion } from '../domain/region';
import { regions } from '../persistence/region.schema';
import type { CodePath } from '../paths';
import type { RegisterRegionRequest } from './register-region.request';

export function registerRegionUseCase({ id }: CodePath, request: RegisterRegionRequest): UseCase {
  const { title, countries, oecdRegion = null, remark = null, provenance } = request;
  return setWhole(regions, id, {
    change: (before) =>
      registerRegion(before, { id, title, countries, oecdRegion, remark, provenance: provenanceOf(provenance) }),
    answer: regionAnswer,
    path: regionPath(id),
  });
}
