import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** A priority or a theme holds from and to these days; null or absent: as long as its framework. */
const HOLDS = {
  validFrom: Type.Optional(Schema.nullable(Schema.Date)),
  validTo: Type.Optional(Schema.nullable(Schema.Date)),
};

export const PolicyFrameworkPublished = defineEvent({
  domain: 'policy-frameworks',
  event: 'policy-framework-published',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'policy-frameworks',
  meaning:
    'A policy framework (beleidsnotitie) with its priorities, in their own order, and the themes that can be a ' +
    'purpose too.',
  data: Type.Object({
    code: Schema.Code,
    title: Schema.Label,
    validFrom: Schema.Date,
    priorities: Type.Array(
      Type.Object({ code: Schema.Code, number: Type.Integer({ minimum: 1 }), label: Schema.Label, ...HOLDS }),
      { minItems: 1 },
    ),
    themes: Type.Array(Type.Object({ code: Schema.Code, label: Schema.Label, ...HOLDS })),
    provenance: Schema.Provenance,
  }),
  sample: {
    code: 'international-migration-and-development-2008',
    title: { nl: 'Internationale Migratie en Ontwikkeling 2008', en: 'International Migration and Development 2008' },
    validFrom: '2008-07-04',
    priorities: [{ code: 'remittances', number: 5, label: { nl: 'Geldovermakingen', en: 'Remittances' } }],
    themes: [
      {
        code: 'strategic-country-approach',
        label: { nl: 'Strategische landenbenadering', en: 'Strategic country approach' },
      },
    ],
    provenance: SAMPLE_PROVENANCE,
  },
});
