import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** The OECD's purpose codes (DAC and CRS list) have five digits. */
export const PURPOSE_CODE = Type.String({ pattern: '^[0-9]{5}$' });

export const PurposeCodeSet = defineEvent({
  domain: 'purpose-codes',
  event: 'purpose-code-set',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'purpose-codes',
  meaning: 'Purpose codes are data, each with the days between which flows may have it; null is without end.',
  restates: [],
  data: Type.Object({
    code: PURPOSE_CODE,
    label: Schema.Label,
    validFrom: Schema.nullable(Schema.Date),
    validTo: Schema.nullable(Schema.Date),
    provenance: Schema.Provenance,
  }),
  sample: {
    code: '93010',
    label: { nl: 'Vluchtelingen in het donorland', en: 'Refugees in the donor country' },
    validFrom: null,
    validTo: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
