import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** An IATI organisation identifier, a number of the Dutch business register (KvK), or of the Dutch government (OIN). */
export const IDENTIFIER_SCHEMES = ['iati', 'kvk', 'oin'] as const;

export const OrganisationRegistered = defineEvent({
  domain: 'organisations',
  event: 'organisation-registered',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'organisations',
  meaning: 'A partner, funder or other organisation.',
  restates: [],
  data: Type.Object({
    organisationId: Schema.Code,
    name: Schema.Label,
    /** The code is one of IATI's list OrganisationType; null where unknown. */
    kind: Schema.nullable(Type.String({ pattern: '^\\d{2}$' })),
    country: Schema.nullable(Schema.Country),
    /** No two organisations have an identifier in common. */
    identifiers: Type.Optional(Type.Array(Type.Object({ scheme: Schema.oneOf(IDENTIFIER_SCHEMES), value: Schema.Id }))),
    provenance: Schema.Provenance,
  }),
  sample: {
    organisationId: 'iom',
    name: { nl: 'Internationale Organisatie voor Migratie', en: 'International Organization for Migration' },
    kind: '40',
    country: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
