import { IDENTIFIER_SCHEMES, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { ORGANISATION_KINDS, type Organisation } from '../domain/organisation';

export const OrganisationAnswer = named(
  'Organisation',
  Type.Object({
    id: Schema.Code,
    name: LabelAnswer,
    kind: Schema.nullable(
      Schema.oneOf(ORGANISATION_KINDS, 'Code of the IATI list OrganisationType'),
      'Null when unknown',
    ),
    country: Schema.nullable(Schema.Country, 'Where it is seated; null when unknown'),
    identifiers: Type.Array(
      named('OrganisationIdentifier', Type.Object({ scheme: Schema.oneOf(IDENTIFIER_SCHEMES), value: Schema.Id })),
      { description: 'No other organisation has them' },
    ),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, projects: Schema.Link }),
  }),
);

export const organisationPath = (id: string) => `/v1/organisations/${id}`;

export function organisationAnswer(organisation: Organisation): Answer<typeof OrganisationAnswer> {
  return {
    ...organisation,
    links: { self: organisationPath(organisation.id), projects: `/v1/projects?partner=${organisation.id}` },
  };
}
