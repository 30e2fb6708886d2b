import { IDENTIFIER_SCHEMES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import {
  ORGANISATION_KINDS,
  type IdentifierHolder,
  type Organisation,
  type OrganisationIdentifier,
} from '../domain/organisation';

const IDENTIFIER = part<OrganisationIdentifier>({
  scheme: required(String, IDENTIFIER_SCHEMES),
  value: required(String),
});

export const organisations = defineStore<Organisation>({
  aggregate: 'organisations',
  thing: 'organisation',
  collection: 'organisations',
  id: ({ id }) => id,
  listing: { filters: { identifier: 'identifiers.value', kind: 'kind', country: 'country' }, orders: { id: [] } },
  fields: {
    id: required(String),
    name: required(LABEL),
    kind: nullable(String, ORGANISATION_KINDS),
    country: nullable(String),
    identifiers: listOf(IDENTIFIER),
    provenance: required(PROVENANCE),
  },
});

/** An insert under the id of an identifier fails in all but one of the transactions that claim it at once. */
export const identifierHolders = defineStore<IdentifierHolder>({
  aggregate: 'organisation-identifiers',
  thing: 'organisation identifier',
  collection: 'organisation-identifiers',
  id: ({ id }) => id,
  fields: { id: required(String), organisationId: required(String) },
});
