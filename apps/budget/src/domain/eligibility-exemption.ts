import { type Change, EligibilityExemptionGranted, type EventData, eventUnlessSame } from '@imd/contracts';
import { projectUnknown, type Provenance, type Refusal } from '@imd/kernel';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';
import { exemptionNotAuthorised, exemptionReasonMissing } from './eligibility.errors';
import type { KnownProject } from './known-project';

/** A standing exemption lets every commitment to one project go to these countries, whether or not a list has them. */
export type EligibilityExemption = EventData<typeof EligibilityExemptionGranted>;

/** The route that calls `grantEligibilityExemption` documents these refusals. */
export const EXEMPTION_REFUSALS: readonly Refusal[] = [projectUnknown, exemptionNotAuthorised, exemptionReasonMissing];

export function grantEligibilityExemption(
  before: EligibilityExemption | null,
  exemption: EligibilityExemption,
  project: KnownProject | null,
  scopes: ReadonlySet<string>,
): Change<EligibilityExemption> {
  if (!project) throw projectUnknown(exemption.projectId);
  requireExemptionAuthority(exemption, exemption.provenance, scopes);
  return { state: exemption, events: eventUnlessSame(EligibilityExemptionGranted, before, exemption) };
}

/** An officer gives a reason; a document may mention an exemption without its reason. */
export function requireExemptionAuthority(
  exemption: { readonly reason: string | null; readonly role: string },
  provenance: Provenance,
  scopes: ReadonlySet<string>,
): void {
  if (exemption.role !== BUDGET_AUTHORISER || !scopes.has(BUDGETS_AUTHORISE)) {
    throw exemptionNotAuthorised(exemption.role);
  }
  if (exemption.reason === null && provenance.document === null) throw exemptionReasonMissing();
}
