import { type Change, EligibilityExemptionGranted, type EventData, eventUnlessSame } from '@imd/contracts';
import type { Provenance } from '@imd/kernel';
import { exemptionNotAuthorised, exemptionReasonMissing, projectUnknown } from './eligibility.errors';
import type { KnownProject } from './known-project';
import { BUDGET_AUTHORISER } from './roles';

/** A standing exemption: one project goes on in these countries, list or no list, whatever is committed to it. */
export type EligibilityExemption = EventData<typeof EligibilityExemptionGranted>;

export function grantEligibilityExemption(
  before: EligibilityExemption | null,
  exemption: EligibilityExemption,
  project: KnownProject | null,
  roles: readonly string[],
): Change<EligibilityExemption> {
  if (!project) throw projectUnknown(exemption.projectId);
  requireExemptionAuthority(exemption, exemption.provenance, roles);
  return { state: exemption, events: eventUnlessSame(EligibilityExemptionGranted, before, exemption) };
}

/** An officer gives a reason; of an exemption that a document tells of the reason can be unknown. */
export function requireExemptionAuthority(
  exemption: { readonly reason: string | null; readonly role: string },
  provenance: Provenance,
  roles: readonly string[],
): void {
  if (exemption.role !== BUDGET_AUTHORISER || !roles.includes(BUDGET_AUTHORISER)) {
    throw exemptionNotAuthorised(exemption.role);
  }
  if (exemption.reason === null && provenance.document === null) throw exemptionReasonMissing();
}
