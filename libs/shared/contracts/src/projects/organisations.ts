import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

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
