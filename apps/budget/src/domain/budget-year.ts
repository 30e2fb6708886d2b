import {
  AllocationSet,
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearClosed,
  BudgetYearOpened,
  type Change,
  ControlTotalRecorded,
  EarmarkSet,
  event,
  type EventData,
  eventUnlessSame,
  FirstYearReceptionEstimated,
  MultiYearEstimateSet,
  type MUTATION_STAGES,
  ReportingGapsSet,
  type DatePrecision,
} from '@imd/contracts';
import {
  parseCents,
  sumCents,
  toMoney,
  toMoneyOrNull,
  WHOLE,
  type CalendarDate,
  type Cents,
  type Label,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { appropriated, appropriatedOrUnknown, commitmentBudget, earmarked, unclaimedRoom } from './budget-room';
import {
  allocationExceedsPlanLimit,
  amountNegative,
  appropriationBelowObligations,
  appropriationUnknown,
  budgetAlreadyAdopted,
  budgetClosed,
  budgetNotAdopted,
  closingDoesNotAddUp,
  commitmentBudgetBelowCommitments,
  earmarkExceedsRoom,
  estimateYearOutOfRange,
  mutationExists,
  mutationUnknown,
  purposeNotInFramework,
  purposeSetTwice,
} from './budget-year.errors';
import type { LaterYear } from './later-year';
import { policyFrameworkUnknown } from './policy-framework.errors';
import { purposesOf, type PolicyFramework } from './policy-framework';

export const BUDGET_YEAR_STATUSES = ['draft', 'adopted', 'closed'] as const;

export interface PurposeAmount {
  readonly purpose: string;
  readonly amount: Cents;
}

export interface BudgetMutation {
  readonly id: string;
  readonly stage: (typeof MUTATION_STAGES)[number];
  readonly decidedOn: CalendarDate;
  readonly decidedOnPrecision: DatePrecision;
  readonly cash: Cents;
  /** Null: the mutation sets no commitment budget. */
  readonly commitments: Cents | null;
  readonly reference: string | null;
  readonly description: Label | null;
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
  /** The HGIS note that carries the estimate. */
  readonly note: string;
  /** Null: the source names no amount. */
  readonly estimate: Cents | null;
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
 * One budget year, and the guard of everything that is promised and paid from it: whoever relies on what it says saves it in
 * the same transaction, so that of two commands that would break a limit together only one goes through.
 */
export interface BudgetYear {
  readonly year: Year;
  readonly framework: string;
  /** What money can be for: priorities and themes of the framework. */
  readonly purposes: readonly string[];
  readonly title: Label;
  readonly status: (typeof BUDGET_YEAR_STATUSES)[number];
  /** Percentages with two decimals. */
  readonly planLimit: string;
  readonly bands: { readonly onCourse: string; readonly attention: string };
  readonly explanationThreshold: string;
  readonly remark: Label | null;
  readonly provenance: Provenance;
  readonly adoption: Adoption | null;
  readonly closing: Closing | null;
  readonly mutations: readonly BudgetMutation[];
  readonly earmarks: readonly Earmark[];
  readonly allocation: Allocation | null;
  readonly multiYearEstimate: MultiYearEstimate | null;
  readonly reportingGaps: ReportingGaps | null;
  readonly controlTotals: readonly ControlTotal[];
  readonly firstYearReception: FirstYearReception | null;
  /** Cash out less reversals. */
  readonly paid: Cents;
  /** Value of the commitments made in this year, less releases. */
  readonly committedValue: Cents;
  /**
   * What each purpose draws on this year's cash: instalments that fall in it, less releases, and money paid outside
   * commitments. A payment on a commitment is no second draw: its instalment drew already.
   */
  readonly draws: readonly PurposeAmount[];
}

export type BudgetYearPlan = Pick<
  BudgetYear,
  'year' | 'framework' | 'title' | 'planLimit' | 'bands' | 'explanationThreshold' | 'remark' | 'provenance'
>;

/** What `openBudgetYear` may refuse. */
export const OPENING_REFUSALS: readonly Refusal[] = [policyFrameworkUnknown];

/** What was promised on the year before it was opened draws on it from the start. */
export function openBudgetYear(
  plan: BudgetYearPlan,
  framework: PolicyFramework | null,
  promised: LaterYear | null,
): Change<BudgetYear> {
  if (!framework) throw policyFrameworkUnknown(plan.framework);
  return {
    state: {
      ...plan,
      purposes: purposesOf(framework),
      status: 'draft',
      adoption: null,
      closing: null,
      mutations: [],
      earmarks: [],
      allocation: null,
      multiYearEstimate: null,
      reportingGaps: null,
      controlTotals: [],
      firstYearReception: null,
      paid: 0n,
      committedValue: 0n,
      draws: promised?.draws ?? [],
    },
    events: [event(BudgetYearOpened, plan)],
  };
}

/** What `recordMutation` may refuse. */
export const MUTATION_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  mutationExists,
  appropriationBelowObligations,
  commitmentBudgetBelowCommitments,
];

/** A cut below what is promised or paid already is refused: releases and reversals come first. */
export function recordMutation(year: BudgetYear, mutation: BudgetMutation): Change<BudgetYear> {
  refuseWhenClosed(year);
  if (mutationOf(year, mutation.id)) throw mutationExists(mutation.id);
  const state = { ...year, mutations: [...year.mutations, mutation] };
  if (mutation.cash < 0n && (unclaimedRoom(state) < 0n || state.paid > appropriated(state))) {
    throw appropriationBelowObligations(state);
  }
  const budget = commitmentBudget(state);
  if (budget !== null && (mutation.commitments ?? 0n) < 0n && state.committedValue > budget) {
    throw commitmentBudgetBelowCommitments(budget, state.committedValue);
  }
  const { id, cash, commitments, ...rest } = mutation;
  return {
    state,
    events: [
      event(BudgetMutationRecorded, {
        year: year.year,
        mutationId: id,
        ...rest,
        cash: toMoney(cash),
        commitments: toMoneyOrNull(commitments),
      }),
    ],
  };
}

/** What `setEarmark` may refuse. */
export const EARMARK_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  purposeNotInFramework,
  amountNegative,
  mutationUnknown,
  earmarkExceedsRoom,
];

/** An earmark sets money apart that no other purpose draws on yet. */
export function setEarmark(year: BudgetYear, earmark: Earmark): Change<BudgetYear> {
  const before = earmarkOf(year, earmark.purpose);
  const data = (of: Earmark) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  const events = eventUnlessSame(EarmarkSet, before && data(before), data(earmark));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  requirePurpose(year, earmark.purpose, 'purpose');
  refuseNegative('amount', [earmark.amount]);
  if (earmark.mutationId !== null && !mutationOf(year, earmark.mutationId)) {
    throw mutationUnknown(earmark.mutationId);
  }
  const state = { ...year, earmarks: replaceOne(year.earmarks, earmark, ({ purpose }) => purpose) };
  // Only a change that leaves less than before is refused: a year that is short already must be able to recover in steps.
  if (unclaimedRoom(state) < 0n && unclaimedRoom(state) < unclaimedRoom(year)) {
    throw earmarkExceedsRoom(state, earmark.purpose, earmark.amount);
  }
  return { state, events };
}

/** What `setAllocation` may refuse. */
export const ALLOCATION_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  purposeNotInFramework,
  amountNegative,
  purposeSetTwice,
  allocationExceedsPlanLimit,
];

/** The plan limit multiplies what is planned freely, never an earmark. */
export function setAllocation(year: BudgetYear, allocation: Allocation): Change<BudgetYear> {
  const data = (of: Allocation) => ({
    year: year.year,
    parts: of.parts.map(({ purpose, amount }) => ({ purpose, amount: toMoney(amount) })),
    provenance: of.provenance,
  });
  const events = eventUnlessSame(AllocationSet, year.allocation && data(year.allocation), data(allocation));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  for (const { purpose } of allocation.parts) requirePurpose(year, purpose, 'parts');
  refuseNegative(
    'parts',
    allocation.parts.map(({ amount }) => amount),
  );
  refuseTwice(allocation.parts.map(({ purpose }) => purpose));
  const planned = sumCents(allocation.parts.map(({ amount }) => amount));
  const limit = ((appropriated(year) - earmarked(year)) * parseCents(year.planLimit)) / WHOLE;
  if (planned > limit) throw allocationExceedsPlanLimit(planned, limit, year.planLimit);
  return { state: { ...year, allocation }, events };
}

/** What `setMultiYearEstimate` may refuse. */
export const ESTIMATE_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  estimateYearOutOfRange,
  purposeSetTwice,
  amountNegative,
];

export function setMultiYearEstimate(year: BudgetYear, estimate: MultiYearEstimate): Change<BudgetYear> {
  const data = (of: MultiYearEstimate) => ({
    year: year.year,
    estimates: of.estimates.map((later) => ({ year: later.year, cash: toMoney(later.cash) })),
    provenance: of.provenance,
  });
  const before = year.multiYearEstimate && data(year.multiYearEstimate);
  const events = eventUnlessSame(MultiYearEstimateSet, before, data(estimate));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  for (const { year: later } of estimate.estimates) {
    if (later <= year.year || later > year.year + 4) throw estimateYearOutOfRange(year.year, later);
  }
  refuseTwice(estimate.estimates.map((later) => String(later.year)));
  refuseNegative(
    'estimates',
    estimate.estimates.map(({ cash }) => cash),
  );
  return { state: { ...year, multiYearEstimate: estimate }, events };
}

export function mutationOf(year: BudgetYear, mutationId: string): BudgetMutation | null {
  return year.mutations.find(({ id }) => id === mutationId) ?? null;
}

export function earmarkOf(year: BudgetYear, of: string): Earmark | null {
  return year.earmarks.find(({ purpose }) => purpose === of) ?? null;
}

export function controlTotalOf(year: BudgetYear, of: ControlTotal['figure']): ControlTotal | null {
  return year.controlTotals.find(({ figure }) => figure === of) ?? null;
}

/** What `adoptBudgetYear` may refuse. */
export const ADOPTION_REFUSALS: readonly Refusal[] = [budgetClosed, budgetAlreadyAdopted];

export function adoptBudgetYear(year: BudgetYear, adoption: Adoption): Change<BudgetYear> {
  const data = (of: Adoption) => ({ year: year.year, ...of });
  const events = eventUnlessSame(BudgetYearAdopted, year.adoption && data(year.adoption), data(adoption));
  if (events.length === 0) return { state: year, events };
  refuseWhenClosed(year);
  if (year.adoption) throw budgetAlreadyAdopted(year.year, year.adoption.adoptedOn);
  return { state: { ...year, status: 'adopted', adoption }, events };
}

/** What `closeBudgetYear` may refuse. */
export const CLOSING_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  budgetNotAdopted,
  appropriationUnknown,
  closingDoesNotAddUp,
];

/** Underspend = carry-over requested + lapsed, to the cent; after an overspend nothing is carried over and less than nothing lapses. */
export function closeBudgetYear(year: BudgetYear, closing: Omit<Closing, 'underspend'>): Change<BudgetYear> {
  const data = (of: Closing) => ({
    year: year.year,
    closedOn: of.closedOn,
    underspend: toMoney(of.underspend),
    carryOverRequested: toMoney(of.carryOverRequested),
    lapsed: toMoney(of.lapsed),
    provenance: of.provenance,
  });
  if (year.closing) {
    const again = { ...closing, underspend: year.closing.underspend };
    if (eventUnlessSame(BudgetYearClosed, data(year.closing), data(again)).length > 0) throw budgetClosed(year.year);
    return { state: year, events: [] };
  }
  if (year.status !== 'adopted') throw budgetNotAdopted(year.year);
  const appropriation = appropriatedOrUnknown(year);
  if (appropriation === null) throw appropriationUnknown(year.year);
  const underspend = appropriation - year.paid;
  if (closing.carryOverRequested < 0n || closing.carryOverRequested + closing.lapsed !== underspend) {
    throw closingDoesNotAddUp(underspend, closing.carryOverRequested, closing.lapsed);
  }
  const closed = { ...closing, underspend };
  return { state: { ...year, status: 'closed', closing: closed }, events: [event(BudgetYearClosed, data(closed))] };
}

/** What `setReportingGaps` may refuse. */
export const GAP_REFUSALS: readonly Refusal[] = [purposeNotInFramework, purposeSetTwice];

/** A later document can still say what was and was not reported of a closed year. */
export function setReportingGaps(year: BudgetYear, reportingGaps: ReportingGaps): Change<BudgetYear> {
  for (const { purpose } of reportingGaps.gaps) if (purpose !== null) requirePurpose(year, purpose, 'gaps');
  refuseTwice(reportingGaps.gaps.map(({ figure, purpose }) => `${figure} ${purpose ?? ''}`.trim()));
  const data = (of: ReportingGaps) => ({ year: year.year, ...of });
  return {
    state: { ...year, reportingGaps },
    events: eventUnlessSame(ReportingGapsSet, year.reportingGaps && data(year.reportingGaps), data(reportingGaps)),
  };
}

export function recordControlTotal(year: BudgetYear, total: ControlTotal): Change<BudgetYear> {
  const before = controlTotalOf(year, total.figure);
  const data = (of: ControlTotal) => ({ year: year.year, ...of, amount: toMoney(of.amount) });
  return {
    state: { ...year, controlTotals: replaceOne(year.controlTotals, total, ({ figure }) => figure) },
    events: eventUnlessSame(ControlTotalRecorded, before && data(before), data(total)),
  };
}

export function estimateFirstYearReception(year: BudgetYear, reception: FirstYearReception): Change<BudgetYear> {
  const data = (of: FirstYearReception) => ({ year: year.year, ...of, estimate: toMoneyOrNull(of.estimate) });
  return {
    state: { ...year, firstYearReception: reception },
    events: eventUnlessSame(
      FirstYearReceptionEstimated,
      year.firstYearReception && data(year.firstYearReception),
      data(reception),
    ),
  };
}

export function requirePurpose(year: BudgetYear, purpose: string, field: string): void {
  if (!year.purposes.includes(purpose)) throw purposeNotInFramework(year, purpose, field);
}

export function refuseWhenClosed(year: BudgetYear): void {
  if (year.status === 'closed') throw budgetClosed(year.year);
}

/** Whether a booking of that day comes before parliament adopted the budget. */
export function isBeforeAdoption(year: BudgetYear, day: CalendarDate): boolean {
  return year.adoption === null || day < year.adoption.adoptedOn;
}

function refuseNegative(field: string, amounts: readonly Cents[]): void {
  for (const amount of amounts) if (amount < 0n) throw amountNegative(field, amount);
}

function refuseTwice(keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw purposeSetTwice(twice);
}

function replaceOne<T>(items: readonly T[], item: T, key: (item: T) => string): T[] {
  const place = items.findIndex((other) => key(other) === key(item));
  return place < 0 ? [...items, item] : items.with(place, item);
}
