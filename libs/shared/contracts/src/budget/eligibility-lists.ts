import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** A list says which countries count for one of these. */
export const ELIGIBILITY_PURPOSES = ['budget-eligibility', 'oda-recipient'] as const;

export const EligibilityListPublished = defineEvent({
  domain: 'eligibility-lists',
  event: 'eligibility-list-published',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'eligibility-lists',
  meaning: 'A country list (landenlijst) for one purpose and period; publishing the same code again replaces it.',
  restates: [],
  data: Type.Object({
    code: Schema.Code,
    purpose: Schema.oneOf(ELIGIBILITY_PURPOSES),
    title: Schema.Label,
    validFrom: Schema.Date,
    validTo: Schema.nullable(Schema.Date),
    basis: Type.String(),
    entries: Type.Array(
      Type.Object({
        country: Schema.Country,
        validFrom: Schema.nullable(Schema.Date),
        validTo: Schema.nullable(Schema.Date),
        incomeGroup: Schema.nullable(Type.String()),
      }),
    ),
    provenance: Schema.Provenance,
  }),
  sample: {
    code: 'nl-40-plus-3-2009',
    purpose: 'budget-eligibility' as const,
    title: { nl: '40+3-landen', en: '40+3 countries' },
    validFrom: '2009-01-01',
    validTo: '2011-06-09',
    basis: 'Forty partner countries plus Morocco, Angola and Iraq',
    entries: [{ country: 'IQ', validFrom: null, validTo: null, incomeGroup: null }],
    provenance: SAMPLE_PROVENANCE,
  },
});
