import {
  type BASE_STAGES,
  BudgetYearOpened,
  type Change,
  type ControlTotalRecorded,
  type DatePrecision,
  event,
  type EventData,
  type MUTATION_STAGES,
  type ReportingGapsSet,
} from '@imd/contracts';
import {
  type CalendarDate,
  type Cents,
  dateOutOfPlace,
  type Label,
  lastDayOf,
  parseCents,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { policyFrameworkUnknown, purposeNotInFramework, yearOutsideFramework } from './budget-year.errors';
import { bandsOutOfOrder } from './budget-settings.errors';
import type { LaterYear } from './later-year';
import { purposesOf, type PolicyFramework } from './policy-framework';
import type { PurposeAmount } from './purpose-amount';

export const BUDGET_YEAR_STATUSES = ['draft', 'adopted', 'closed'] as const;

export interface BudgetMutation {
  readonly id: string;
  readonly stage: (typeof MUTATION_STAGES)[number];
  /** A change that is no stage itself can be laid down with one. Null says that it stands on its own. */
  readonly atStage: (typeof BASE_STAGES)[number] | null;
  readonly tabledOn: CalendarDate | null;
  /** Null says that the source does not tell. */
  readonly decidedOn: CalendarDate | null;
  /** The mutation counts from this day. */
  readonly inForceFrom: CalendarDate;
  readonly inForceFromPrecision: DatePrecision;
  readonly cash: Cents;
  /** Null says that the mutation sets no commitment budget. */
  readonly commitments: Cents | null;
  readonly reference: string | null;
  readonly description: Label | null;
  /** A granted carry-over names the closed year that requested it; null says that it is none. */
  readonly carriedOverFrom: Year | null;
  /** The earmark of this purpose follows the mutation. Null says that it is of the year as a whole. */
  readonly purpose: string | null;
  /** The other entry of a reallocation or a cash shift. */
  readonly counterpart: { readonly year: Year; readonly mutationId: string } | null;
  readonly reason: string | null;
  /** The role under which a reallocation or a cash shift was approved. */
  readonly approvedBy: string | null;
  readonly provenance: Provenance;
}

export interface Earmark {
  readonly purpose: string;
  readonly amount: Cents;
  readonly mutationId: string | null;
  readonly provenance: Provenance;
}

export interface Allocation {
  readonly parts: readonly PurposeAmount[];
  readonly provenance: Provenance;
}

export interface MultiYearEstimate {
  readonly estimates: readonly { readonly year: Year; readonly cash: Cents }[];
  readonly provenance: Provenance;
}

export interface ReportingGaps {
  readonly gaps: EventData<typeof ReportingGapsSet>['gaps'];
  readonly provenance: Provenance;
}

export interface ControlTotal {
  readonly figure: EventData<typeof ControlTotalRecorded>['figure'];
  readonly amount: Cents;
  readonly provenance: Provenance;
}

export interface FirstYearReception {
  /** The estimate stands in this HGIS note. */
  readonly note: string;
  /** Null says that the source names no amount. */
  readonly estimate: Cents | null;
  readonly provenance: Provenance;
}

/** The whole year as it was foreseen on this day, confirmed by those who run the reception. */
export interface ReceptionProjection {
  readonly amount: Cents;
  readonly confirmedOn: CalendarDate;
  readonly provenance: Provenance;
}

export interface ReceptionCost {
  readonly amount: Cents;
  readonly statedOn: CalendarDate;
  readonly provenance: Provenance;
}

export interface Adoption {
  readonly adoptedOn: CalendarDate;
  readonly provenance: Provenance;
}

export interface Closing {
  readonly closedOn: CalendarDate;
  readonly underspend: Cents;
  readonly carryOverRequested: Cents;
  readonly lapsed: Cents;
  readonly provenance: Provenance;
}

/**
 * A budget year guards everything that is promised and paid from it. A command that relies on what the year says saves
 * the year in the same transaction, so that of two commands that would break a limit together only one succeeds.
 */
export interface BudgetYear {
  readonly year: Year;
  readonly framework: string;
  /** Money is for one of these: the priorities and themes of the framework. */
  readonly purposes: readonly string[];
  readonly title: Label;
  readonly status: (typeof BUDGET_YEAR_STATUSES)[number];
  /** A percentage is text with two decimals, so that no floating point rounds it. */
  readonly planLimit: string;
  readonly bands: { readonly onCourse: string; readonly attention: string };
  readonly explanationThreshold: string;
  readonly remark: Label | null;
  /** The ledger of the year is complete here from this day. Null says never: silence tells nothing then. */
  readonly keptFrom: CalendarDate | null;
  /** Days from a promise to its payment, as a rule; null, or absent in older years, says that nobody said. */
  readonly leadTimeDays?: number | null;
  readonly provenance: Provenance;
  /** Null says that the settings are those the year was opened with. */
  readonly settingsChange: { readonly reason: string; readonly provenance: Provenance } | null;
  readonly adoption: Adoption | null;
  readonly closing: Closing | null;
  readonly mutations: readonly BudgetMutation[];
  readonly earmarks: readonly Earmark[];
  readonly allocation: Allocation | null;
  readonly multiYearEstimate: MultiYearEstimate | null;
  readonly reportingGaps: ReportingGaps | null;
  readonly controlTotals: readonly ControlTotal[];
  readonly firstYearReception: FirstYearReception | null;
  readonly receptionProjection: ReceptionProjection | null;
  /** The real cost is known after the year was closed. */
  readonly receptionCost: ReceptionCost | null;
  /** Reversals and refunds of this year are subtracted. */
  readonly paid: Cents;
  readonly paidByPurpose: readonly PurposeAmount[];
  /** It sums the commitments made in this year; what is released in this year is subtracted. */
  readonly committedValue: Cents;
  /** Instalments that fall in this year and are neither paid nor released. */
  readonly openInstalments: readonly PurposeAmount[];
}

/** A year is judged by these, and an officer may change them while it is open. */
export type BudgetYearSettings = Pick<
  BudgetYear,
  'title' | 'planLimit' | 'bands' | 'explanationThreshold' | 'remark' | 'keptFrom' | 'leadTimeDays'
>;

export type BudgetYearPlan = BudgetYearSettings & Pick<BudgetYear, 'year' | 'framework' | 'provenance'>;

/** The route that calls `openBudgetYear` documents these refusals. */
export const OPENING_REFUSALS: readonly Refusal[] = [
  policyFrameworkUnknown,
  yearOutsideFramework,
  bandsOutOfOrder,
  dateOutOfPlace,
];

/** Instalments may fall in the year before it was opened: it starts with those. */
export function openBudgetYear(
  plan: BudgetYearPlan,
  framework: PolicyFramework | null,
  promised: LaterYear | null,
): Change<BudgetYear> {
  if (!framework) throw policyFrameworkUnknown(plan.framework);
  if (lastDayOf(plan.year) < framework.validFrom) throw yearOutsideFramework(plan.year, framework.validFrom);
  requireBandsInOrder(plan);
  return {
    state: {
      ...plan,
      purposes: purposesOf(framework, plan.year),
      status: 'draft',
      settingsChange: null,
      adoption: null,
      closing: null,
      mutations: [],
      earmarks: [],
      allocation: null,
      multiYearEstimate: null,
      reportingGaps: null,
      controlTotals: [],
      firstYearReception: null,
      receptionProjection: null,
      receptionCost: null,
      paid: 0n,
      paidByPurpose: [],
      committedValue: 0n,
      openInstalments: promised?.openInstalments ?? [],
    },
    events: [event(BudgetYearOpened, plan)],
  };
}

export function settingsOf(year: BudgetYearSettings): Required<BudgetYearSettings> {
  const { title, planLimit, bands, explanationThreshold, remark, keptFrom, leadTimeDays = null } = year;
  return { title, planLimit, bands, explanationThreshold, remark, keptFrom, leadTimeDays };
}

export function requireBandsInOrder({ bands }: Pick<BudgetYearSettings, 'bands'>): void {
  const { onCourse, attention } = bands;
  if (parseCents(onCourse) > parseCents(attention)) throw bandsOutOfOrder(onCourse, attention);
}

export function requirePurpose(year: BudgetYear, purpose: string, field: string): void {
  if (!year.purposes.includes(purpose)) throw purposeNotInFramework(year.purposes, purpose, field);
}
