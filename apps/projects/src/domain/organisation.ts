import { type Change, event, type IDENTIFIER_SCHEMES, OrganisationRegistered } from '@imd/contracts';
import type { CountryCode, Label, Provenance, Refusal } from '@imd/kernel';
import { identifierMalformed, identifierSchemeTwice, identifierTaken } from './organisation.errors';

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

type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Registers outside the platform know an organisation by this. */
export interface OrganisationIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** The identifier belongs to one organisation for ever. */
export interface IdentifierHolder {
  readonly id: string;
  readonly organisationId: string;
}

/** Projects name an organisation as a partner, as a funder or in another role. */
export interface Organisation {
  readonly id: string;
  readonly name: Label;
  readonly kind: (typeof ORGANISATION_KINDS)[number] | null;
  readonly country: CountryCode | null;
  readonly identifiers: readonly OrganisationIdentifier[];
  readonly provenance: Provenance;
}

/** An IATI identifier is a registration agency and its own number; the numbers of KvK and OIN have 8 and 20 digits. */
const FORMS: Readonly<Record<IdentifierScheme, RegExp>> = {
  iati: /^[A-Z]{2}-[A-Z0-9_]+-[^/&|?\s]+$/,
  kvk: /^[0-9]{8}$/,
  oin: /^[0-9]{20}$/,
};

export const identifierId = ({ scheme, value }: OrganisationIdentifier) => `${scheme}:${value}`;

/** The route that calls `registerOrganisation` documents these refusals. */
export const ORGANISATION_REFUSALS: readonly Refusal[] = [identifierMalformed, identifierSchemeTwice, identifierTaken];

/** @param holders those who have one of its identifiers already */
export function registerOrganisation(
  organisation: Organisation,
  holders: readonly IdentifierHolder[],
): Change<Organisation> {
  const { identifiers } = organisation;
  for (const [index, { scheme, value }] of identifiers.entries()) {
    if (!FORMS[scheme].test(value)) throw identifierMalformed(scheme, value);
    if (identifiers.findIndex((other) => other.scheme === scheme) < index) throw identifierSchemeTwice(scheme);
  }
  const holder = holders.find(({ organisationId }) => organisationId !== organisation.id);
  if (holder) throw identifierTaken(holder.id, holder.organisationId);
  const { id, ...details } = organisation;
  return { state: organisation, events: [event(OrganisationRegistered, { organisationId: id, ...details })] };
}
