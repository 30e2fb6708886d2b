import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { eligibilityExemptionAnswer, eligibilityExemptionPath } from '../answers/eligibility.answer';
import { grantEligibilityExemption, type EligibilityExemption } from '../domain/eligibility-exemption';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { knownProjects } from '../persistence/known-projects.read-model';
import type { ProjectPath } from '../paths';
import type { GrantEligibilityExemptionRequest } from './grant-eligibility-exemption.request';

export function grantEligibilityExemptionUseCase(
  { project: projectId }: ProjectPath,
  request: GrantEligibilityExemptionRequest,
): UseCase {
  const exemption: EligibilityExemption = {
    projectId,
    countries: request.countries,
    reason: request.reason ?? null,
    role: request.role,
    grantedOn: request.grantedOn ?? null,
    provenance: provenanceOf(request.provenance),
  };
  return setWhole(eligibilityExemptions, projectId, {
    load: (tx) => tx.load(knownProjects, projectId),
    change: (before, tx, { scopes }) =>
      grantEligibilityExemption(before, exemption, tx.get(knownProjects, projectId), scopes),
    answer: eligibilityExemptionAnswer,
    path: eligibilityExemptionPath(projectId),
  });
}
