import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const FACILITY_STATES = ['planned', 'running', 'closed'] as const;

export const ReceptionFacilityRegistered = defineEvent({
  domain: 'reception-facilities',
  event: 'reception-facility-registered',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'reception-facilities',
  meaning:
    'Where returning unaccompanied minors can be received; local youth are counted apart. Registering it again ' +
    'replaces it. Counts of one to four, and what would tell them, are withheld and marked as suppressed.',
  restates: [],
  data: Type.Object({
    facilityId: Schema.Code,
    country: Schema.Country,
    title: Schema.Label,
    state: Schema.oneOf(FACILITY_STATES),
    services: Type.Array(Schema.Code),
    capacity: Schema.nullable(Type.Integer({ minimum: 0 })),
    occupancyMinors: Schema.nullable(Type.Integer({ minimum: 0 })),
    occupancyLocalYouth: Schema.nullable(Type.Integer({ minimum: 0 })),
    countedOn: Schema.nullable(Schema.Date),
    /** Something that was counted is withheld here. */
    suppressed: Type.Optional(Type.Boolean()),
    /** This project pays for the facility. */
    projectId: Schema.nullable(Schema.Code),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    facilityId: 'angola',
    country: 'AO',
    title: { nl: 'Opvang Angola', en: 'Reception Angola' },
    state: 'running' as const,
    services: ['shelter', 'training', 'job-mediation'],
    capacity: null,
    occupancyMinors: null,
    occupancyLocalYouth: null,
    countedOn: null,
    projectId: 'minors-angola',
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
