import { BASE_STAGES, CONTROL_FIGURES, MUTATION_STAGES, REPORTED_FIGURES, Schema } from '@imd/contracts';
import { toMoney, toMoneyOrNull, type Year } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { drawnOf, receptionSavingOf, receptionShortfallOf } from '../domain/budget-first-year-reception';
import { appropriatedOrUnknown, commitmentBudget, earmarked } from '../domain/budget-room';
import {
  BUDGET_YEAR_STATUSES,
  settingsOf,
  type Adoption,
  type Allocation,
  type BudgetMutation,
  type BudgetYear,
  type Closing,
  type ControlTotal,
  type Earmark,
  type MultiYearEstimate,
  type ReceptionCost,
  type ReceptionProjection,
  type ReportingGaps,
} from '../domain/budget-year';
import type { Entries } from '../domain/double-entry';
import { policyFrameworkPath } from './policy-framework.answer';

export const MutationAnswer = named(
  'BudgetMutation',
  Type.Object({
    id: Schema.Code,
    stage: Schema.oneOf(MUTATION_STAGES, 'How the year came to change'),
    atStage: Schema.nullable(Schema.oneOf(BASE_STAGES), 'The stage of the budget that it was laid down with'),
    tabledOn: Schema.nullable(Schema.Date),
    decidedOn: Schema.nullable(Schema.Date, 'Null: the source does not tell'),
    inForceFrom: { ...Schema.Date, description: 'It counts from this day' },
    inForceFromPrecision: DatePrecisionAnswer,
    cash: MoneyAnswer,
    commitments: Schema.nullable(MoneyAnswer, 'Null: it sets no commitment budget'),
    reference: Schema.nullable(Type.String(), 'Of the parliamentary paper or the letter'),
    description: Schema.nullable(LabelAnswer),
    carriedOverFrom: Schema.nullable(Schema.Year, 'The closed year that requested a granted carry-over'),
    purpose: Schema.nullable(Schema.Code, 'The purpose whose earmark follows it; null: of the year as a whole'),
    counterpart: Schema.nullable(
      named('CounterEntry', Type.Object({ year: Schema.Year, mutation: Schema.Code })),
      'The other entry of a reallocation or a cash shift',
    ),
    reason: Schema.nullable(Schema.Text),
    approvedBy: Schema.nullable(Type.String(), 'The role under which the two entries were approved'),
    provenance: ProvenanceAnswer,
  }),
);

export const DoubleEntryAnswer = named('DoubleEntry', Type.Object({ taken: MutationAnswer, given: MutationAnswer }));

export const EarmarkAnswer = named(
  'Earmark',
  Type.Object({
    purpose: Schema.Code,
    amount: MoneyAnswer,
    mutation: Schema.nullable(Schema.Code, 'The mutation that brought it, where one did'),
    provenance: ProvenanceAnswer,
  }),
);

export const AllocationAnswer = named(
  'Allocation',
  Type.Object({
    parts: Type.Array(named('PurposeAmount', Type.Object({ purpose: Schema.Code, amount: MoneyAnswer }))),
    provenance: ProvenanceAnswer,
  }),
);

export const MultiYearEstimateAnswer = named(
  'MultiYearEstimate',
  Type.Object({
    estimates: Type.Array(named('YearEstimate', Type.Object({ year: Schema.Year, cash: MoneyAnswer }))),
    provenance: ProvenanceAnswer,
  }),
);

export const ReportingGapsAnswer = named(
  'ReportingGaps',
  Type.Object({
    gaps: Type.Array(
      named(
        'ReportingGap',
        Type.Object({
          figure: Schema.oneOf(REPORTED_FIGURES),
          purpose: Schema.nullable(Schema.Code, 'Null: the figure of the year as a whole'),
        }),
      ),
    ),
    provenance: ProvenanceAnswer,
  }),
);

export const ControlTotalAnswer = named(
  'ControlTotal',
  Type.Object({ figure: Schema.oneOf(CONTROL_FIGURES), amount: MoneyAnswer, provenance: ProvenanceAnswer }),
);

export const AdoptionAnswer = named('Adoption', Type.Object({ adoptedOn: Schema.Date, provenance: ProvenanceAnswer }));

export const ClosingAnswer = named(
  'Closing',
  Type.Object({
    closedOn: Schema.Date,
    underspend: MoneyAnswer,
    carryOverRequested: MoneyAnswer,
    lapsed: MoneyAnswer,
    provenance: ProvenanceAnswer,
  }),
);

export const ReceptionProjectionAnswer = named(
  'ReceptionProjection',
  Type.Object({ amount: MoneyAnswer, confirmedOn: Schema.Date, provenance: ProvenanceAnswer }),
);

export const ReceptionCostAnswer = named(
  'ReceptionCost',
  Type.Object({ amount: MoneyAnswer, statedOn: Schema.Date, provenance: ProvenanceAnswer }),
);

export const FirstYearReceptionAnswer = named(
  'FirstYearReception',
  Type.Object({
    note: Type.String({ description: 'The HGIS note that carries the estimate' }),
    estimate: Schema.nullable(MoneyAnswer, 'Null: the source names no amount'),
    provenance: ProvenanceAnswer,
    projection: Schema.nullable(ReceptionProjectionAnswer),
    realCost: Schema.nullable(ReceptionCostAnswer, 'Known after the year was closed'),
    saving: Schema.nullable(
      MoneyAnswer,
      'The estimate less the projection, after the closing less the real cost, where that is above zero; null while ' +
        'either is unknown',
    ),
    drawn: MoneyAnswer,
    left: Schema.nullable(MoneyAnswer, 'What the estimate leaves for reception after the draws'),
    shortfall: Schema.nullable(MoneyAnswer, 'How far the draws exceed the saving; null while that is unknown'),
  }),
);

const SETTINGS = {
  title: LabelAnswer,
  planLimit: Type.String({
    pattern: '^[0-9]{3}\\.[0-9]{2}$',
    description: 'Percentage of the cash budget that planning may reach',
  }),
  bands: named(
    'Bands',
    Type.Object(
      { onCourse: Schema.Percentage, attention: Schema.Percentage },
      {
        description:
          'Underspend up to the first percentage is on course, up to the second it needs attention, above it ' +
          'deviates',
      },
    ),
  ),
  explanationThreshold: Type.String({
    pattern: Schema.Percentage.pattern,
    description: 'Gaps above this percentage of the appropriation need a cause',
  }),
  remark: Schema.nullable(LabelAnswer),
  keptFrom: Schema.nullable(
    Schema.Date,
    'The ledger is complete here from this day. Null: never, and what nobody booked is unknown',
  ),
  leadTimeDays: Schema.nullable(Type.Integer(), 'Days from a commitment to its payment, as a rule; null: not set'),
};

export const SettingsAnswer = named(
  'BudgetYearSettings',
  Type.Object({
    ...SETTINGS,
    reason: Schema.nullable(Type.String(), 'Why they were changed; null as the year was opened'),
    provenance: ProvenanceAnswer,
  }),
);

export const BudgetYearAnswer = named(
  'BudgetYear',
  Type.Object({
    year: Schema.Year,
    framework: Schema.Code,
    ...SETTINGS,
    status: Schema.oneOf(BUDGET_YEAR_STATUSES),
    purposes: Type.Array(Schema.Code, { description: 'What money can be for: priorities and themes of the framework' }),
    appropriated: Schema.nullable(
      MoneyAnswer,
      'Cash, the sum of the mutations but the final act; null before the first',
    ),
    commitmentBudget: Schema.nullable(
      MoneyAnswer,
      'Null where no mutation sets one: then only cash limits what is promised',
    ),
    earmarked: MoneyAnswer,
    unallocated: Schema.nullable(MoneyAnswer, 'What is appropriated and not earmarked'),
    receptionShortfall: Schema.nullable(
      MoneyAnswer,
      'How far first-year reception left less than was drawn of its saving; null while that is unknown',
    ),
    adoption: Schema.nullable(AdoptionAnswer),
    closing: Schema.nullable(ClosingAnswer),
    controlTotals: Type.Array(ControlTotalAnswer, {
      description: 'Totals that a source states itself, to check the sums against',
    }),
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      settings: Schema.Link,
      framework: Schema.Link,
      mutations: Schema.Link,
      earmarks: Schema.Link,
      expenditures: Schema.Link,
      refunds: Schema.Link,
      commitments: Schema.Link,
      room: Schema.Link,
    }),
  }),
);

export const budgetYearPath = (year: Year) => `/v1/budgets/${year}`;
export const settingsPath = (year: Year) => `${budgetYearPath(year)}/settings`;
const mutationsPath = (year: Year) => `${budgetYearPath(year)}/mutations`;
export const mutationPath = (year: Year, id: string) => `${mutationsPath(year)}/${id}`;
export const doubleEntryPath = (year: Year, id: string) => `${budgetYearPath(year)}/double-entries/${id}`;
const earmarksPath = (year: Year) => `${budgetYearPath(year)}/earmarks`;
export const earmarkPath = (year: Year, purpose: string) => `${earmarksPath(year)}/${purpose}`;
export const expendituresPath = (year: Year) => `${budgetYearPath(year)}/expenditures`;
export const refundsPath = (year: Year) => `${budgetYearPath(year)}/refunds`;
export const allocationPath = (year: Year) => `${budgetYearPath(year)}/allocation`;
export const multiYearEstimatePath = (year: Year) => `${budgetYearPath(year)}/multi-year-estimate`;
export const adoptionPath = (year: Year) => `${budgetYearPath(year)}/adoption`;
export const closingPath = (year: Year) => `${budgetYearPath(year)}/closing`;
export const reportingGapsPath = (year: Year) => `${budgetYearPath(year)}/reporting-gaps`;
export const controlTotalPath = (year: Year, figure: ControlTotal['figure']) =>
  `${budgetYearPath(year)}/control-totals/${figure}`;
export const firstYearReceptionPath = (year: Year) => `${budgetYearPath(year)}/first-year-reception`;
export const receptionProjectionPath = (year: Year) => `${firstYearReceptionPath(year)}/projection`;
export const receptionCostPath = (year: Year) => `${firstYearReceptionPath(year)}/real-cost`;

/** The answer holds the year as its officers keep it; the gateway adds the figures that need other sources. */
export function budgetYearAnswer(year: BudgetYear): Answer<typeof BudgetYearAnswer> {
  const self = budgetYearPath(year.year);
  const appropriation = appropriatedOrUnknown(year);
  return {
    year: year.year,
    framework: year.framework,
    ...settingsOf(year),
    status: year.status,
    purposes: year.purposes,
    appropriated: toMoneyOrNull(appropriation),
    commitmentBudget: toMoneyOrNull(commitmentBudget(year)),
    earmarked: toMoney(earmarked(year)),
    unallocated: toMoneyOrNull(appropriation === null ? null : appropriation - earmarked(year)),
    receptionShortfall: toMoneyOrNull(receptionShortfallOf(year)),
    adoption: year.adoption && adoptionAnswer(year.adoption),
    closing: year.closing && closingAnswer(year.closing),
    controlTotals: year.controlTotals.map(controlTotalAnswer),
    provenance: year.provenance,
    links: {
      self,
      settings: settingsPath(year.year),
      framework: policyFrameworkPath(year.framework),
      mutations: mutationsPath(year.year),
      earmarks: earmarksPath(year.year),
      expenditures: expendituresPath(year.year),
      refunds: refundsPath(year.year),
      commitments: `/v1/commitments?year=${year.year}`,
      room: `${self}/room`,
    },
  };
}

export function settingsAnswer(year: BudgetYear): Answer<typeof SettingsAnswer> {
  const { reason, provenance } = year.settingsChange ?? { reason: null, provenance: year.provenance };
  return { ...settingsOf(year), reason, provenance };
}

export function mutationAnswer({ counterpart, ...mutation }: BudgetMutation): Answer<typeof MutationAnswer> {
  return {
    ...mutation,
    cash: toMoney(mutation.cash),
    commitments: toMoneyOrNull(mutation.commitments),
    counterpart: counterpart && { year: counterpart.year, mutation: counterpart.mutationId },
  };
}

export function doubleEntryAnswer({ taken, given }: Entries): Answer<typeof DoubleEntryAnswer> {
  return { taken: mutationAnswer(taken), given: mutationAnswer(given) };
}

export function earmarkAnswer({ mutationId, amount, ...earmark }: Earmark): Answer<typeof EarmarkAnswer> {
  return { ...earmark, amount: toMoney(amount), mutation: mutationId };
}

export function allocationAnswer({ parts, provenance }: Allocation): Answer<typeof AllocationAnswer> {
  return { parts: parts.map(({ purpose, amount }) => ({ purpose, amount: toMoney(amount) })), provenance };
}

export function multiYearEstimateAnswer({
  estimates,
  provenance,
}: MultiYearEstimate): Answer<typeof MultiYearEstimateAnswer> {
  return { estimates: estimates.map(({ year, cash }) => ({ year, cash: toMoney(cash) })), provenance };
}

export function reportingGapsAnswer({ gaps, provenance }: ReportingGaps): Answer<typeof ReportingGapsAnswer> {
  return { gaps, provenance };
}

export function controlTotalAnswer(total: ControlTotal): Answer<typeof ControlTotalAnswer> {
  return { ...total, amount: toMoney(total.amount) };
}

export function closingAnswer(closing: Closing): Answer<typeof ClosingAnswer> {
  return {
    ...closing,
    underspend: toMoney(closing.underspend),
    carryOverRequested: toMoney(closing.carryOverRequested),
    lapsed: toMoney(closing.lapsed),
  };
}

/** @returns null where nobody has estimated the reception */
export function firstYearReceptionAnswer(year: BudgetYear): Answer<typeof FirstYearReceptionAnswer> | null {
  if (!year.firstYearReception) return null;
  const { note, estimate, provenance } = year.firstYearReception;
  const drawn = drawnOf(year);
  return {
    note,
    estimate: toMoneyOrNull(estimate),
    provenance,
    projection: year.receptionProjection && receptionProjectionAnswer(year.receptionProjection),
    realCost: year.receptionCost && receptionCostAnswer(year.receptionCost),
    saving: toMoneyOrNull(receptionSavingOf(year)),
    drawn: toMoney(drawn),
    left: toMoneyOrNull(estimate === null ? null : estimate - drawn),
    shortfall: toMoneyOrNull(receptionShortfallOf(year)),
  };
}

export function receptionProjectionAnswer(projection: ReceptionProjection): Answer<typeof ReceptionProjectionAnswer> {
  return { ...projection, amount: toMoney(projection.amount) };
}

export function receptionCostAnswer(cost: ReceptionCost): Answer<typeof ReceptionCostAnswer> {
  return { ...cost, amount: toMoney(cost.amount) };
}

export function adoptionAnswer({ adoptedOn, provenance }: Adoption): Answer<typeof AdoptionAnswer> {
  return { adoptedOn, provenance };
}
