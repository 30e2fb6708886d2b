import { CommitmentMade, CommitmentReleased, event, type NewEvent } from '@imd/contracts';
import {
  sumCents,
  toMoney,
  yearOf,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Provenance,
  type Refusal,
  type Year,
  projectUnknown,
} from '@imd/kernel';
import { isBeforeAdoption } from './budget-adoption';
import { budgetNotAdopted } from './budget-adoption.errors';
import { addCommitted, draw } from './budget-books';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { estimateFor } from './budget-multi-year-estimate';
import { appropriatedOrUnknown, availableFor, commitmentBudget } from './budget-room';
import { requirePurpose, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import {
  amountNotPositive,
  budgetYearUnknown,
  commitmentExceedsCommitmentBudget,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  instalmentsAreNotTheValue,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
  releaseExceedsInstalments,
  releaseExceedsOutstanding,
} from './commitment.errors';
import { countriesNotEligible, type Eligibilities } from './eligibility';
import {
  countryNotEligible,
  exemptionNotAuthorised,
  exemptionReasonMissing,
  projectCountriesNotRecorded,
} from './eligibility.errors';
import { requireExemptionAuthority, type EligibilityExemption } from './eligibility-exemption';
import type { KnownProject } from './known-project';
import { laterYear, type LaterYear } from './later-year';

export interface Instalment {
  readonly year: Year;
  readonly dueOn: CalendarDate | null;
  readonly amount: Cents;
}

export interface YearAmount {
  readonly year: Year;
  readonly amount: Cents;
}

export interface Release {
  readonly releasedOn: CalendarDate;
  readonly byYear: readonly YearAmount[];
  readonly reason: string;
  readonly provenance: Provenance;
}

export interface CommitmentExemption {
  readonly reason: string | null;
  readonly role: string;
  readonly countries: readonly CountryCode[];
}

/** A commitment (verplichting) binds the ministry to pay a project, in instalments over one or more years. */
export interface Commitment {
  readonly id: string;
  /** It draws on the commitment budget of the year it was made in. */
  readonly year: Year;
  readonly projectId: string;
  readonly purpose: string;
  readonly madeOn: CalendarDate;
  readonly value: Cents;
  readonly paid: Cents;
  readonly released: Cents;
  readonly instalments: readonly Instalment[];
  readonly releases: readonly Release[];
  readonly exemption: CommitmentExemption | null;
  readonly provenance: Provenance;
}

export function outstanding({ value, paid, released }: Commitment): Cents {
  return value - paid - released;
}

export type CommitmentPromise = Pick<
  Commitment,
  'id' | 'projectId' | 'purpose' | 'madeOn' | 'value' | 'instalments' | 'provenance'
> & { readonly exemption: { readonly reason: string | null; readonly role: string } | null };

/** A year that is not open yet has no budget to draw on: its `later` guards what was promised on it so far. */
export type YearBooks = ReadonlyMap<Year, { readonly open: BudgetYear | null; readonly later: LaterYear | null }>;

/** `makeCommitment` judges by this; the caller reads it in the transaction that saves the decision. */
export interface CommitmentBasis {
  readonly years: YearBooks;
  readonly project: KnownProject | null;
  readonly eligibilities: Eligibilities;
  readonly standingExemption: EligibilityExemption | null;
  readonly scopes: ReadonlySet<string>;
}

/** The caller saves all of this in one transaction, or a limit could be broken by two commitments together. */
export interface CommitmentDecision {
  readonly commitment: Commitment;
  readonly budgetYears: readonly BudgetYear[];
  readonly laterYears: readonly LaterYear[];
  readonly events: readonly NewEvent[];
}

/** The route that calls `makeCommitment` documents these refusals. */
export const COMMITTING_REFUSALS: readonly Refusal[] = [
  budgetYearUnknown,
  budgetClosed,
  budgetNotAdopted,
  purposeNotInFramework,
  amountNotPositive,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  instalmentsAreNotTheValue,
  projectUnknown,
  countryNotEligible,
  projectCountriesNotRecorded,
  exemptionNotAuthorised,
  exemptionReasonMissing,
  commitmentExceedsCommitmentBudget,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
];

export function makeCommitment(promise: CommitmentPromise, basis: CommitmentBasis): CommitmentDecision {
  const { id, purpose, value } = promise;
  const year = yearOf(promise.madeOn);
  const made = basis.years.get(year)?.open;
  if (!made) throw budgetYearUnknown(year, 'madeOn');
  refuseWhenClosed(made);
  if (isBeforeAdoption(made, promise.madeOn)) throw budgetNotAdopted(year);
  requirePurpose(made, purpose, 'purpose');
  requireInstalmentsThatFit(promise);
  const exemption = requireEligibility(promise, basis);

  const budget = commitmentBudget(made);
  if (budget !== null && made.committedValue + value > budget) {
    throw commitmentExceedsCommitmentBudget(year, budget - made.committedValue, value);
  }
  const budgetYears = new Map<Year, BudgetYear>([[year, addCommitted(made, value)]]);
  const laterYears = new Map<Year, LaterYear>();
  for (const { year: due, amount } of byYear(promise.instalments)) {
    const open = budgetYears.get(due) ?? basis.years.get(due)?.open ?? null;
    if (open) refuseWhenClosed(open);
    if (open && (due === year || appropriatedOrUnknown(open) !== null)) {
      const available = availableFor(open, purpose);
      if (amount > available) throw instalmentsExceedAppropriation(due, purpose, available, amount);
    } else {
      const draws = open ?? basis.years.get(due)?.later ?? laterYear(due);
      const available = (estimateFor(made, due) ?? 0n) - sumCents(draws.draws.map((drawn) => drawn.amount));
      if (amount > available) throw instalmentsExceedEstimate(due, available, amount);
    }
    if (open) budgetYears.set(due, draw(open, purpose, amount));
    else laterYears.set(due, draw(basis.years.get(due)?.later ?? laterYear(due), purpose, amount));
  }

  const commitment: Commitment = { ...promise, exemption, year, paid: 0n, released: 0n, releases: [] };
  return {
    commitment,
    budgetYears: [...budgetYears.values()],
    laterYears: [...laterYears.values()],
    events: [
      event(CommitmentMade, {
        commitmentId: id,
        year,
        projectId: promise.projectId,
        purpose,
        madeOn: promise.madeOn,
        value: toMoney(value),
        instalments: promise.instalments.map((instalment) => ({ ...instalment, amount: toMoney(instalment.amount) })),
        exemption,
        provenance: promise.provenance,
      }),
    ],
  };
}

/** The route that calls `releaseCommitment` documents these refusals. */
export const RELEASE_REFUSALS: readonly Refusal[] = [
  amountNotPositive,
  releaseExceedsOutstanding,
  releaseExceedsInstalments,
];

/**
 * A release gives back to the commitment budget of the year of the commitment, and to the cash of each year that it
 * names.
 */
export function releaseCommitment(commitment: Commitment, release: Release, years: YearBooks): CommitmentDecision {
  const { year, purpose, projectId } = commitment;
  for (const { amount } of release.byYear) if (amount <= 0n) throw amountNotPositive('byYear', amount);
  const amount = sumCents(release.byYear.map((part) => part.amount));
  if (amount > outstanding(commitment)) throw releaseExceedsOutstanding(outstanding(commitment), amount);

  const budgetYears = new Map<Year, BudgetYear>();
  const laterYears = new Map<Year, LaterYear>();
  const made = years.get(year)?.open;
  if (made) budgetYears.set(year, addCommitted(made, -amount));
  for (const part of byYear(release.byYear)) {
    const left = unreleased(commitment, part.year);
    if (part.amount > left) throw releaseExceedsInstalments(part.year, left, part.amount);
    const { open = null, later = null } = years.get(part.year) ?? {};
    const drawn = budgetYears.get(part.year) ?? open;
    if (drawn) budgetYears.set(part.year, draw(drawn, purpose, -part.amount));
    else if (later) laterYears.set(part.year, draw(later, purpose, -part.amount));
  }
  return {
    commitment: {
      ...commitment,
      released: commitment.released + amount,
      releases: [...commitment.releases, release],
    },
    budgetYears: [...budgetYears.values()],
    laterYears: [...laterYears.values()],
    events: [
      event(CommitmentReleased, {
        commitmentId: commitment.id,
        year,
        projectId,
        purpose,
        releasedOn: release.releasedOn,
        amount: toMoney(amount),
        byYear: byYear(release.byYear).map((part) => ({ year: part.year, amount: toMoney(part.amount) })),
        reason: release.reason,
        provenance: release.provenance,
      }),
    ],
  };
}

/** A caller loads these years before it has the commitment judged. */
export function yearsOf(madeOn: CalendarDate, parts: readonly { readonly year: Year }[]): Year[] {
  return [...new Set([yearOf(madeOn), ...parts.map(({ year }) => year)])];
}

function requireInstalmentsThatFit({ value, madeOn, instalments }: CommitmentPromise): void {
  if (value <= 0n) throw amountNotPositive('value', value);
  for (const { year, dueOn, amount } of instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    if (year < yearOf(madeOn)) throw instalmentBeforeCommitment(year, madeOn);
    if (dueOn !== null && yearOf(dueOn) !== year) throw instalmentDueOutsideItsYear(year, dueOn);
  }
  const sum = sumCents(instalments.map(({ amount }) => amount));
  if (sum !== value) throw instalmentsAreNotTheValue(value, sum);
}

function requireEligibility(promise: CommitmentPromise, basis: CommitmentBasis): CommitmentExemption | null {
  const { project, standingExemption } = basis;
  if (!project) throw projectUnknown(promise.projectId);
  const refused = countriesNotEligible(project, promise.madeOn, basis.eligibilities);
  const left = refused?.filter((country) => !standingExemption?.countries.includes(country)) ?? null;
  if (left?.length === 0) return null;
  if (!promise.exemption) {
    throw left
      ? countryNotEligible(promise.projectId, left, promise.madeOn)
      : projectCountriesNotRecorded(promise.projectId);
  }
  requireExemptionAuthority(promise.exemption, promise.provenance, basis.scopes);
  return { ...promise.exemption, countries: left ?? [] };
}

function unreleased(commitment: Commitment, year: Year): Cents {
  const amountIn = (parts: readonly YearAmount[]) =>
    sumCents(parts.filter((part) => part.year === year).map(({ amount }) => amount));
  return amountIn(commitment.instalments) - amountIn(commitment.releases.flatMap((release) => release.byYear));
}

function byYear(parts: readonly YearAmount[]): YearAmount[] {
  const sums = new Map<Year, Cents>();
  for (const { year, amount } of parts) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return [...sums].map(([year, amount]) => ({ year, amount }));
}
