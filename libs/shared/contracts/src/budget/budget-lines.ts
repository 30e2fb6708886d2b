import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** The law names a line by these: short codes such as `V`, `5` and `5.2`. */
const LINE_CODE = Type.String({ pattern: '^[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*$', maxLength: 20 });

export const BUDGET_LINE = {
  /** Both ends count; null says until further notice. */
  validFrom: Schema.Date,
  validTo: Schema.nullable(Schema.Date),
  chapter: LINE_CODE,
  article: LINE_CODE,
  subArticle: Schema.nullable(LINE_CODE),
  instrument: Schema.nullable(Schema.Label),
  /** The line counts as official development assistance. */
  oda: Type.Boolean(),
  /** The line is part of the budget for international cooperation (HGIS). */
  hgis: Type.Boolean(),
};

export const BudgetLinesSet = defineEvent({
  domain: 'budget-lines',
  event: 'budget-lines-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budget-lines',
  meaning: 'Where the law books the money of a purpose, and from when to when; setting it again replaces all of it.',
  restates: [],
  data: Type.Object({
    purpose: Schema.Code,
    periods: Type.Array(Type.Object(BUDGET_LINE)),
    provenance: Schema.Provenance,
  }),
  sample: {
    purpose: 'return-and-reintegration',
    periods: [
      {
        validFrom: '2010-01-01',
        validTo: null,
        chapter: 'V',
        article: '5',
        subArticle: '5.2',
        instrument: { nl: 'Subsidies', en: 'Grants' },
        oda: true,
        hgis: true,
      },
    ],
    provenance: SAMPLE_PROVENANCE,
  },
});
