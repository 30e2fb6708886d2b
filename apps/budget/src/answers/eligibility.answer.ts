import type { EligibilityExemption } from '../domain/eligibility-exemption';
import type { EligibilityList } from '../domain/eligibility-list';

export function eligibilityListAnswer(list: EligibilityList): object {
  return { ...list, links: { self: `/v1/eligibility-lists/${list.code}` } };
}

export function eligibilityExemptionAnswer({ projectId, ...exemption }: EligibilityExemption): object {
  return {
    project: projectId,
    ...exemption,
    links: { self: `/v1/eligibility-exemptions/${projectId}`, project: `/v1/projects/${projectId}` },
  };
}
