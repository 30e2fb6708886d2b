import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** A mutation (begrotingsmutatie) changes a budget year at a stage of the budget cycle, or by its kind. */
export const MUTATION_STAGES = [
  'draft-budget',
  'amendment',
  'memorandum-of-amendment',
  'first-supplementary',
  'second-supplementary',
  'final-act',
  'reallocation',
  'cash-shift',
  'granted-carry-over',
  'reception-savings',
  'unspecified',
] as const;

/** A change of another kind can be laid down with one of these stages of the budget. */
export const BASE_STAGES = ['adopted', 'first-supplementary', 'second-supplementary'] as const;

/** Money that is promised on a day is paid this many days later, as a rule. */
const LEAD_TIME_DAYS = Schema.nullable(Type.Integer({ minimum: 0, maximum: 366 }));

/** A source can leave these figures unreported; an unreported figure is `null` in every answer, not zero. */
export const REPORTED_FIGURES = ['spent', 'committed', 'spent-by-project', 'spent-by-country'] as const;

/** A source can state the total of these figures itself. */
export const CONTROL_FIGURES = ['spent'] as const;

/** Planning may reach this percentage of the cash budget (overprogramming); 100.00 is none. */
const PLAN_LIMIT = Type.String({ pattern: '^\\d{1,3}\\.\\d{2}$' });

/** Bands are percentages of the absolute underspend rate: up to `onCourse`, up to `attention`, above it deviating. */
const BANDS = Type.Object({ onCourse: Schema.Percentage, attention: Schema.Percentage });

export const BudgetYearOpened = defineEvent({
  domain: 'budgets',
  event: 'budget-year-opened',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'A budget year was drafted under a policy framework; its amounts follow as mutations.',
  data: Type.Object({
    year: Schema.Year,
    framework: Schema.Code,
    title: Schema.Label,
    planLimit: PLAN_LIMIT,
    bands: BANDS,
    /** A gap above this percentage of the appropriation needs a cause. */
    explanationThreshold: Schema.Percentage,
    remark: Schema.nullable(Schema.Label),
    /** The ledger of the year is complete here from this day; null or absent: never, so that silence is not zero. */
    keptFrom: Type.Optional(Schema.nullable(Schema.Date)),
    /** Null or absent: nobody said. */
    leadTimeDays: Type.Optional(LEAD_TIME_DAYS),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    framework: 'international-migration-and-development-2008',
    title: { nl: 'Begroting 2010', en: 'Budget 2010' },
    planLimit: '100.00',
    bands: { onCourse: '5.00', attention: '15.00' },
    explanationThreshold: '1.00',
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const BudgetYearSettingsChanged = defineEvent({
  domain: 'budgets',
  event: 'budget-year-settings-changed',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'What a budget year is judged by was changed, for a reason; the settings are given whole.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    title: Schema.Label,
    planLimit: PLAN_LIMIT,
    bands: BANDS,
    explanationThreshold: Schema.Percentage,
    remark: Schema.nullable(Schema.Label),
    keptFrom: Schema.nullable(Schema.Date),
    leadTimeDays: Type.Optional(LEAD_TIME_DAYS),
    reason: Type.String(),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    title: { nl: 'Begroting 2010', en: 'Budget 2010' },
    planLimit: '110.00',
    bands: { onCourse: '5.00', attention: '15.00' },
    explanationThreshold: '1.00',
    remark: null,
    keptFrom: '2010-01-01',
    reason: 'The ledger was taken over from the department',
    provenance: SAMPLE_PROVENANCE,
  },
});

/** Nothing tells this any more; a log can hold it. */
export const BudgetMutationRecordedV1 = defineEvent({
  domain: 'budgets',
  event: 'budget-mutation-recorded',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'Version 2 takes its place, which keeps apart the days that `decidedOn` stood for.',
  data: Type.Object({
    year: Schema.Year,
    mutationId: Schema.Id,
    stage: Schema.oneOf(MUTATION_STAGES),
    decidedOn: Schema.Date,
    decidedOnPrecision: Schema.DatePrecision,
    cash: Schema.Money,
    commitments: Schema.nullable(Schema.Money),
    reference: Schema.nullable(Type.String()),
    description: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    mutationId: 'amendment-31700-v',
    stage: 'amendment' as const,
    decidedOn: '2008-11-12',
    decidedOnPrecision: 'day' as const,
    cash: { value: '4000000.00', currency: 'EUR' as const },
    commitments: null,
    reference: '31 700 V',
    description: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const BudgetMutationRecorded = defineEvent({
  domain: 'budgets',
  event: 'budget-mutation-recorded',
  version: 2,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning:
    'A signed change of a year. It counts from `inForceFrom`; `commitments` is null where only a cash amount is set.',
  data: Type.Object({
    year: Schema.Year,
    mutationId: Schema.Id,
    stage: Schema.oneOf(MUTATION_STAGES),
    /** A reallocation, a cash shift, a carry-over or a reception saving names the stage that it was laid down with. */
    atStage: Schema.nullable(Schema.oneOf(BASE_STAGES)),
    tabledOn: Schema.nullable(Schema.Date),
    decidedOn: Schema.nullable(Schema.Date),
    inForceFrom: Schema.Date,
    inForceFromPrecision: Schema.DatePrecision,
    cash: Schema.Money,
    commitments: Schema.nullable(Schema.Money),
    reference: Schema.nullable(Type.String()),
    description: Schema.nullable(Schema.Label),
    /** A granted carry-over names the closed year that requested it. */
    carriedOverFrom: Type.Optional(Schema.nullable(Schema.Year)),
    /** The mutation is of the money of this purpose, whose earmark follows it; null or absent: of the year as a whole. */
    purpose: Type.Optional(Schema.nullable(Schema.Code)),
    /** A reallocation and a cash shift have two entries, which name each other and add up to nothing. */
    counterpart: Type.Optional(Schema.nullable(Type.Object({ year: Schema.Year, mutationId: Schema.Id }))),
    /** Null or absent where there is no counterpart. */
    reason: Type.Optional(Schema.nullable(Schema.Text)),
    /** The entries were approved under this role. */
    approvedBy: Type.Optional(Schema.nullable(Type.String())),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    mutationId: 'amendment-31700-v',
    stage: 'amendment' as const,
    atStage: null,
    tabledOn: '2008-11-12',
    decidedOn: null,
    inForceFrom: '2010-01-01',
    inForceFromPrecision: 'day' as const,
    cash: { value: '4000000.00', currency: 'EUR' as const },
    commitments: null,
    reference: '31 700 V',
    description: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const EarmarkSet = defineEvent({
  domain: 'budgets',
  event: 'earmark-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'The part of a year that is set apart for one purpose; setting it again replaces it.',
  restates: ['purpose'],
  data: Type.Object({
    year: Schema.Year,
    purpose: Schema.Code,
    amount: Schema.Money,
    /** A mutation can bring the earmark; null says that none did. */
    mutationId: Schema.nullable(Schema.Id),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    purpose: 'return-and-reintegration',
    amount: { value: '4000000.00', currency: 'EUR' as const },
    mutationId: 'amendment-31700-v',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const AllocationSet = defineEvent({
  domain: 'budgets',
  event: 'allocation-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'The planned split of the unearmarked appropriation over purposes; setting it again replaces it whole.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    parts: Type.Array(Type.Object({ purpose: Schema.Code, amount: Schema.Money })),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    parts: [{ purpose: 'remittances', amount: { value: '100000.00', currency: 'EUR' as const } }],
    provenance: SAMPLE_PROVENANCE,
  },
});

/** The multi-year estimate covers this number of years after the budget year. */
export const ESTIMATED_YEARS = 4;

export const MultiYearEstimateSet = defineEvent({
  domain: 'budgets',
  event: 'multi-year-estimate-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'Estimates (meerjarenraming) for t+1 … t+4; setting them again replaces them.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    estimates: Type.Array(Type.Object({ year: Schema.Year, cash: Schema.Money }), { maxItems: ESTIMATED_YEARS }),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    estimates: [{ year: 2011, cash: { value: '9000000.00', currency: 'EUR' as const } }],
    provenance: SAMPLE_PROVENANCE,
  },
});

export const BudgetYearAdopted = defineEvent({
  domain: 'budgets',
  event: 'budget-year-adopted',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'The budget year was adopted on this day; what is booked before it is flagged.',
  data: Type.Object({
    year: Schema.Year,
    adoptedOn: Schema.Date,
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    adoptedOn: '2010-01-01',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const BudgetYearClosed = defineEvent({
  domain: 'budgets',
  event: 'budget-year-closed',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'At closing, underspend = carry-over requested + lapsed, to the cent.',
  data: Type.Object({
    year: Schema.Year,
    closedOn: Schema.Date,
    underspend: Schema.Money,
    carryOverRequested: Schema.Money,
    lapsed: Schema.Money,
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    closedOn: '2011-03-01',
    underspend: { value: '3200000.00', currency: 'EUR' as const },
    carryOverRequested: { value: '90000.00', currency: 'EUR' as const },
    lapsed: { value: '3110000.00', currency: 'EUR' as const },
    provenance: SAMPLE_PROVENANCE,
  },
});

export const ReportingGapsSet = defineEvent({
  domain: 'budgets',
  event: 'reporting-gaps-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning:
    'Which figures of the year nobody reported, for the year as a whole (`purpose` null) or for one purpose; ' +
    'replaces the list.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    gaps: Type.Array(Type.Object({ figure: Schema.oneOf(REPORTED_FIGURES), purpose: Schema.nullable(Schema.Code) })),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    gaps: [{ figure: 'spent' as const, purpose: 'remittances' }],
    provenance: SAMPLE_PROVENANCE,
  },
});

export const ControlTotalRecorded = defineEvent({
  domain: 'budgets',
  event: 'control-total-recorded',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'A total that the source states itself, to check the sum of the parts against.',
  restates: ['figure'],
  data: Type.Object({
    year: Schema.Year,
    figure: Schema.oneOf(CONTROL_FIGURES),
    amount: Schema.Money,
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2010,
    figure: 'spent' as const,
    amount: { value: '5800000.00', currency: 'EUR' as const },
    provenance: SAMPLE_PROVENANCE,
  },
});

export const FirstYearReceptionEstimated = defineEvent({
  domain: 'budgets',
  event: 'first-year-reception-estimated',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning:
    'First-year reception of asylum seekers from DAC countries, charged to the ODA budget; `estimate` is null where ' +
    'the source names no amount.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    note: Type.String(),
    estimate: Schema.nullable(Schema.Money),
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2011,
    note: 'HGIS-nota 2011',
    estimate: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const FirstYearReceptionProjected = defineEvent({
  domain: 'budgets',
  event: 'first-year-reception-projected',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'A projection of what first-year reception costs in the whole year was confirmed; a later one replaces it.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    amount: Schema.Money,
    confirmedOn: Schema.Date,
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2011,
    amount: { value: '285000000.00', currency: 'EUR' as const },
    confirmedOn: '2011-09-01',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const FirstYearReceptionCostStated = defineEvent({
  domain: 'budgets',
  event: 'first-year-reception-cost-stated',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'budgets',
  meaning: 'What first-year reception really cost in a year that is closed; a later statement replaces it.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    amount: Schema.Money,
    statedOn: Schema.Date,
    provenance: Schema.Provenance,
  }),
  sample: {
    year: 2011,
    amount: { value: '287000000.00', currency: 'EUR' as const },
    statedOn: '2012-05-16',
    provenance: SAMPLE_PROVENANCE,
  },
});
