import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const EligibilityExemptionGranted = defineEvent({
  domain: 'eligibility-exemptions',
  event: 'eligibility-exemption-granted',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'eligibility-exemptions',
  meaning:
    'Lets one project go on in countries that are on no budget-eligibility list, whatever is committed to it; ' +
    'granting again replaces. An exemption for a single commitment travels with that commitment.',
  restates: [],
  data: Type.Object({
    projectId: Schema.Id,
    countries: Type.Array(Schema.Country, { minItems: 1 }),
    /** Null says that the source gives no reason. */
    reason: Schema.nullable(Schema.Text),
    role: Type.String(),
    grantedOn: Schema.nullable(Schema.Date),
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'asylum-system-mauritania',
    countries: ['MR'],
    reason: null,
    role: 'budget-authoriser',
    grantedOn: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
