import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** Conditionality runs both ways: the first two give, the others ask or take. */
export const CONDITIONALITY_TYPES = [
  'support',
  'resumption',
  'demarche',
  'condition',
  'reduction',
  'suspension',
] as const;
export const CONDITIONALITY_DIRECTIONS = ['support', 'consequence'] as const;

/** Aid is exposed where a decision could touch it; what is not known of it is null. */
export const AidExposed = Type.Object({
  projectId: Schema.nullable(Schema.Code),
  title: Schema.Label,
  amount: Schema.nullable(Schema.Money),
  /** Null says that the source does not tell whether it runs through the government. */
  throughGovernment: Schema.nullable(Type.Boolean()),
});

export const ConditionalityDecided = defineEvent({
  domain: 'conditionality-decisions',
  event: 'conditionality-decided',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'conditionality-decisions',
  meaning: 'What cooperation on return means for the relation with a country; deciding it again replaces it.',
  restates: [],
  data: Type.Object({
    decisionId: Schema.Code,
    country: Schema.Country,
    type: Schema.oneOf(CONDITIONALITY_TYPES),
    direction: Schema.oneOf(CONDITIONALITY_DIRECTIONS),
    decidedOn: Schema.Date,
    from: Schema.Date,
    to: Schema.nullable(Schema.Date),
    assessmentId: Schema.nullable(Schema.Code),
    aidExposed: Type.Array(AidExposed),
    reason: Schema.Label,
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    decisionId: 'iraq-condition-2011',
    country: 'IQ',
    type: 'condition' as const,
    direction: 'consequence' as const,
    decidedOn: '2011-03-01',
    from: '2011-04-01',
    to: null,
    assessmentId: 'iraq-2010',
    aidExposed: [
      {
        projectId: null,
        title: { nl: 'Begrotingssteun', en: 'Budget support' },
        amount: { value: '1000000.00', currency: 'EUR' as const },
        throughGovernment: true,
      },
    ],
    reason: { nl: 'Te weinig reisdocumenten', en: 'Too few travel documents' },
    remark: null,
    provenance: { ...SAMPLE_PROVENANCE, invented: true },
  },
});
