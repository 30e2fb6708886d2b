import { BASE_STAGES, CONTROL_FIGURES, DATE_PRECISIONS, MUTATION_STAGES, REPORTED_FIGURES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import {
  BUDGET_YEAR_STATUSES,
  type Adoption,
  type Allocation,
  type BudgetMutation,
  type BudgetYear,
  type Closing,
  type ControlTotal,
  type Earmark,
  type FirstYearReception,
  type MultiYearEstimate,
  type ReceptionCost,
  type ReceptionProjection,
  type ReportingGaps,
} from '../domain/budget-year';
import { PURPOSE_AMOUNT } from './purpose-amount.schema';

const SETTINGS_CHANGE = part<NonNullable<BudgetYear['settingsChange']>>({
  reason: required(String),
  provenance: required(PROVENANCE),
});

const ADOPTION = part<Adoption>({ adoptedOn: required(String), provenance: required(PROVENANCE) });

const CLOSING = part<Closing>({
  closedOn: required(String),
  underspend: required(BigInt),
  carryOverRequested: required(BigInt),
  lapsed: required(BigInt),
  provenance: required(PROVENANCE),
});

const MUTATION = part<BudgetMutation>({
  id: required(String),
  stage: required(String, MUTATION_STAGES),
  atStage: nullable(String, BASE_STAGES),
  tabledOn: nullable(String),
  decidedOn: nullable(String),
  inForceFrom: required(String),
  inForceFromPrecision: required(String, DATE_PRECISIONS),
  cash: required(BigInt),
  commitments: nullable(BigInt),
  reference: nullable(String),
  description: nullable(LABEL),
  carriedOverFrom: nullable(Number),
  purpose: nullable(String),
  counterpart: nullable(
    part<NonNullable<BudgetMutation['counterpart']>>({ year: required(Number), mutationId: required(String) }),
  ),
  reason: nullable(String),
  approvedBy: nullable(String),
  provenance: required(PROVENANCE),
});

const EARMARK = part<Earmark>({
  purpose: required(String),
  amount: required(BigInt),
  mutationId: nullable(String),
  provenance: required(PROVENANCE),
});

const ALLOCATION = part<Allocation>({ parts: listOf(PURPOSE_AMOUNT), provenance: required(PROVENANCE) });

const MULTI_YEAR_ESTIMATE = part<MultiYearEstimate>({
  estimates: listOf(part<MultiYearEstimate['estimates'][number]>({ year: required(Number), cash: required(BigInt) })),
  provenance: required(PROVENANCE),
});

const REPORTING_GAPS = part<ReportingGaps>({
  gaps: listOf(
    part<ReportingGaps['gaps'][number]>({ figure: required(String, REPORTED_FIGURES), purpose: nullable(String) }),
  ),
  provenance: required(PROVENANCE),
});

const CONTROL_TOTAL = part<ControlTotal>({
  figure: required(String, CONTROL_FIGURES),
  amount: required(BigInt),
  provenance: required(PROVENANCE),
});

const FIRST_YEAR_RECEPTION = part<FirstYearReception>({
  note: required(String),
  estimate: nullable(BigInt),
  provenance: required(PROVENANCE),
});

const RECEPTION_PROJECTION = part<ReceptionProjection>({
  amount: required(BigInt),
  confirmedOn: required(String),
  provenance: required(PROVENANCE),
});

const RECEPTION_COST = part<ReceptionCost>({
  amount: required(BigInt),
  statedOn: required(String),
  provenance: required(PROVENANCE),
});

export const budgetYears = defineStore<BudgetYear>({
  aggregate: 'budgets',
  thing: 'budget year',
  namedBy: 'of this number',
  collection: 'budgets',
  id: ({ year }) => String(year),
  listing: { orders: { year: [] } },
  fields: {
    year: required(Number),
    framework: required(String),
    purposes: listOf(String),
    title: required(LABEL),
    status: required(String, BUDGET_YEAR_STATUSES),
    planLimit: required(String),
    bands: required(part<BudgetYear['bands']>({ onCourse: required(String), attention: required(String) })),
    explanationThreshold: required(String),
    remark: nullable(LABEL),
    keptFrom: nullable(String),
    leadTimeDays: nullable(Number),
    provenance: required(PROVENANCE),
    settingsChange: nullable(SETTINGS_CHANGE),
    adoption: nullable(ADOPTION),
    closing: nullable(CLOSING),
    mutations: listOf(MUTATION),
    earmarks: listOf(EARMARK),
    allocation: nullable(ALLOCATION),
    multiYearEstimate: nullable(MULTI_YEAR_ESTIMATE),
    reportingGaps: nullable(REPORTING_GAPS),
    controlTotals: listOf(CONTROL_TOTAL),
    firstYearReception: nullable(FIRST_YEAR_RECEPTION),
    receptionProjection: nullable(RECEPTION_PROJECTION),
    receptionCost: nullable(RECEPTION_COST),
    paid: required(BigInt),
    paidByPurpose: listOf(PURPOSE_AMOUNT),
    committedValue: required(BigInt),
    openInstalments: listOf(PURPOSE_AMOUNT),
  },
});
