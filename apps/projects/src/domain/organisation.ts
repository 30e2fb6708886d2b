import { type Change, event, OrganisationRegistered } from '@imd/contracts';
import type { CountryCode, Label, Provenance } from '@imd/kernel';
import { organisationKindUnknown } from './organisation.errors';

/** A partner, funder or other organisation that projects name. */
export interface Organisation {
  readonly id: string;
  readonly name: Label;
  readonly kind: string | null;
  readonly country: CountryCode | null;
  readonly provenance: Provenance;
}

/** IATI codelist OrganisationType: government, NGOs, public-private, multilateral, foundation, private, academic, other. */
const KINDS: readonly string[] = '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' ');

export function registerOrganisation(organisation: Organisation): Change<Organisation> {
  const { id, kind, ...details } = organisation;
  if (kind !== null && !KINDS.includes(kind)) throw organisationKindUnknown(kind);
  return { state: organisation, events: [event(OrganisationRegistered, { organisationId: id, kind, ...details })] };
}
