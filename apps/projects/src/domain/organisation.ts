import { type Change, event, OrganisationRegistered } from '@imd/contracts';
import type { CountryCode, Label, Provenance } from '@imd/kernel';

/**
 * The kinds are those of the IATI codelist OrganisationType: government, NGOs, public-private, multilateral,
 * foundation, private, academic, other.
 */
export const ORGANISATION_KINDS = [
  '10',
  '11',
  '15',
  '21',
  '22',
  '23',
  '24',
  '30',
  '40',
  '60',
  '70',
  '71',
  '72',
  '73',
  '80',
  '90',
] as const;

/** Projects name an organisation as a partner, as a funder or in another role. */
export interface Organisation {
  readonly id: string;
  readonly name: Label;
  readonly kind: (typeof ORGANISATION_KINDS)[number] | null;
  readonly country: CountryCode | null;
  readonly provenance: Provenance;
}

export function registerOrganisation(organisation: Organisation): Change<Organisation> {
  const { id, ...details } = organisation;
  return { state: organisation, events: [event(OrganisationRegistered, { organisationId: id, ...details })] };
}
