import { CommitmentMade, CommitmentReleased, event, type NewEvent, type SCHEDULE_CAUSES, Schema } from '@imd/contracts';
import {
  dateOutOfPlace,
  openInstalments,
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
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { commitmentBudget } from './budget-room';
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
  instalmentUnknown,
  releaseBeforeCommitment,
  releaseExceedsInstalment,
} from './commitment.errors';
import { countriesNotEligible, type Eligibilities } from './eligibility';
import {
  countryNotEligible,
  exemptionNotAuthorised,
  exemptionReasonMissing,
  projectCountriesNotRecorded,
} from './eligibility.errors';
import { requireExemptionAuthority, type EligibilityExemption } from './eligibility-exemption';
import { PROJECT_REFUSALS, requirePayable, type KnownProject } from './known-project';
import { bookCommitted, bookOpenInstalment, changedYears, type ChangedYears, type YearBooks } from './year-books';
import { roomOf } from './year-room';
import { yearTotalTooLarge } from './year-total.errors';

export interface Instalment {
  /** Releases and lists name it by its number in the commitment. */
  readonly number: number;
  /** It claims the cash of this year while it is open. */
  readonly year: Year;
  readonly dueOn: CalendarDate | null;
  readonly amount: Cents;
  readonly released: Cents;
}

export interface YearAmount {
  readonly year: Year;
  readonly amount: Cents;
}

export interface InstalmentRelease extends YearAmount {
  readonly number: number;
}

export interface Release {
  readonly releasedOn: CalendarDate;
  readonly instalments: readonly InstalmentRelease[];
  readonly reason: string;
  readonly provenance: Provenance;
}

export interface ScheduleChange {
  readonly changedOn: CalendarDate;
  readonly cause: (typeof SCHEDULE_CAUSES)[number];
  readonly reason: string | null;
  readonly byYear: readonly YearAmount[];
  readonly provenance: Provenance;
}

export interface DayAmount {
  readonly day: CalendarDate;
  readonly amount: Cents;
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
  /** The partners of the project on the day it was recorded. */
  readonly partners: readonly string[];
  readonly purpose: string;
  readonly madeOn: CalendarDate;
  readonly value: Cents;
  /** Reversals are subtracted. Money that the partner gives back is not: the promise was kept. */
  readonly paid: Cents;
  readonly released: Cents;
  readonly instalments: readonly Instalment[];
  /** A number is never given twice, also where an instalment was replaced whole. */
  readonly lastNumber: number;
  /** Closing a year finds the commitments of which instalments of that year are open by these. */
  readonly openYears: readonly Year[];
  readonly schedules: readonly ScheduleChange[];
  readonly releases: readonly Release[];
  /** A reversal opens instalments again, from its day on. */
  readonly reversals: readonly DayAmount[];
  readonly exemption: CommitmentExemption | null;
  readonly provenance: Provenance;
}

export function outstanding({ value, paid, released }: Commitment): Cents {
  return value - paid - released;
}

/** A booking of this day cannot use what was opened again later. */
export function outstandingOn(commitment: Commitment, day: CalendarDate): Cents {
  const later = commitment.reversals.filter((reversal) => reversal.day > day);
  return outstanding(commitment) - sumCents(later.map(({ amount }) => amount));
}

export interface OpenInstalment extends Instalment {
  readonly open: Cents;
}

/** Instalments come oldest first, in the order in which payments settle them. */
export function withOpenPart(commitment: Pick<Commitment, 'instalments' | 'paid'>): OpenInstalment[] {
  // An instalment without a day is due within its year, so after those that have one.
  const key = ({ year, dueOn, number }: Instalment) =>
    `${year} ${dueOn ?? 'within'} ${String(number).padStart(4, '0')}`;
  const oldestFirst = [...commitment.instalments].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const open = openInstalments(
    oldestFirst.map(({ amount, released }) => amount - released),
    commitment.paid,
  );
  return oldestFirst.map((instalment, index) => ({ ...instalment, open: open[index] ?? 0n }));
}

/** Every change of what is open of a commitment ends with this. */
export function withOpenYears(commitment: Commitment): Commitment {
  const open = withOpenPart(commitment).filter((instalment) => instalment.open > 0n);
  return { ...commitment, openYears: [...new Set(open.map(({ year }) => year))] };
}

/** The books of years follow the open instalments of a commitment. */
export function bookOpenInstalments(books: YearBooks, before: Commitment | null, after: Commitment): YearBooks {
  const changes = [
    ...withOpenPart(after).map(({ year, open }) => ({ year, amount: open })),
    ...(before ? withOpenPart(before).map(({ year, open }) => ({ year, amount: -open })) : []),
  ];
  return byYear(changes).reduce(
    (changed, { year, amount }) => bookOpenInstalment(changed, year, after.purpose, amount),
    books,
  );
}

export type CommitmentPromise = Pick<Commitment, 'id' | 'projectId' | 'purpose' | 'madeOn' | 'value' | 'provenance'> & {
  readonly instalments: readonly Pick<Instalment, 'year' | 'dueOn' | 'amount'>[];
  readonly exemption: { readonly reason: string | null; readonly role: string } | null;
};

/** `makeCommitment` judges by this; the caller reads it in the transaction that saves the decision. */
export interface CommitmentBasis {
  readonly years: YearBooks;
  readonly project: KnownProject | null;
  readonly eligibilities: Eligibilities;
  readonly standingExemption: EligibilityExemption | null;
  readonly scopes: ReadonlySet<string>;
}

/** The caller saves all of this in one transaction, or a limit could be broken by two commitments together. */
export interface CommitmentDecision extends ChangedYears {
  readonly commitment: Commitment;
  readonly events: readonly NewEvent[];
}

/** The route that calls `makeCommitment` documents these refusals. */
export const COMMITTING_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetYearUnknown,
  budgetClosed,
  budgetNotAdopted,
  purposeNotInFramework,
  amountNotPositive,
  instalmentBeforeCommitment,
  instalmentDueOutsideItsYear,
  instalmentsAreNotTheValue,
  projectUnknown,
  ...PROJECT_REFUSALS,
  countryNotEligible,
  projectCountriesNotRecorded,
  exemptionNotAuthorised,
  exemptionReasonMissing,
  commitmentExceedsCommitmentBudget,
  instalmentsExceedAppropriation,
  instalmentsExceedEstimate,
];

export function makeCommitment(promise: CommitmentPromise, basis: CommitmentBasis): CommitmentDecision {
  const { purpose, value, madeOn } = promise;
  const year = yearOf(madeOn);
  const made = requireOpenYear(basis.years, madeOn, 'madeOn');
  if (isBeforeAdoption(made, madeOn)) throw budgetNotAdopted(year);
  requirePurpose(made, purpose, 'purpose');
  requireInstalmentsThatFit(promise);
  const exemption = requireEligibility(promise, basis);
  const budget = commitmentBudget(made);
  if (budget !== null && made.committedValue + value > budget) {
    throw commitmentExceedsCommitmentBudget(year, budget - made.committedValue, value);
  }

  const commitment = withOpenYears({
    ...promise,
    instalments: promise.instalments.map((instalment, index) => ({ ...instalment, number: index + 1, released: 0n })),
    exemption,
    partners: basis.project?.partners ?? [],
    year,
    paid: 0n,
    released: 0n,
    lastNumber: promise.instalments.length,
    openYears: [],
    schedules: [],
    releases: [],
    reversals: [],
  });
  const years = bookOpenInstalments(bookCommitted(basis.years, year, value), null, commitment);
  requireRoomForInstalments(basis.years, years, commitment, madeOn);
  return {
    commitment,
    ...changedYears(basis.years, years),
    events: [
      event(CommitmentMade, {
        commitmentId: promise.id,
        year,
        projectId: promise.projectId,
        purpose,
        madeOn,
        value: toMoney(value),
        instalments: commitment.instalments.map(({ number, year: due, dueOn, amount }) => ({
          number,
          year: due,
          dueOn,
          amount: toMoney(amount),
        })),
        exemption,
        provenance: promise.provenance,
      }),
    ],
  };
}

/** The route that calls `releaseCommitment` documents these refusals. */
export const RELEASE_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetYearUnknown,
  budgetClosed,
  amountNotPositive,
  releaseBeforeCommitment,
  instalmentUnknown,
  releaseExceedsInstalment,
];

export type ReleaseRequest = Omit<Release, 'instalments'> & {
  readonly instalments: readonly Pick<InstalmentRelease, 'number' | 'amount'>[];
};

/**
 * A release gives back to the commitment budget of the year in which it happens, and to the cash of the years in which
 * its instalments fall. An instalment is never released further than it is open.
 */
export function releaseCommitment(before: Commitment, request: ReleaseRequest, years: YearBooks): CommitmentDecision {
  const { releasedOn, reason, provenance } = request;
  if (releasedOn < before.madeOn) throw releaseBeforeCommitment(before.madeOn, releasedOn);
  requireOpenYear(years, releasedOn, 'releasedOn');
  let commitment = before;
  const instalments: InstalmentRelease[] = [];
  for (const { number, amount } of request.instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    const instalment = withOpenPart(commitment).find((other) => other.number === number);
    if (!instalment) throw instalmentUnknown(number);
    const open = smaller(instalment.open, outstandingOn(commitment, releasedOn));
    if (amount > open) throw releaseExceedsInstalment(number, open, amount);
    instalments.push({ number, year: instalment.year, amount });
    commitment = releaseInstalment(commitment, number, amount);
  }
  commitment = withOpenYears({
    ...commitment,
    releases: [...before.releases, { releasedOn, instalments, reason, provenance }],
  });
  const amount = commitment.released - before.released;
  const booked = bookOpenInstalments(bookCommitted(years, yearOf(releasedOn), -amount), before, commitment);
  return {
    commitment,
    ...changedYears(years, booked),
    events: [
      event(CommitmentReleased, {
        commitmentId: before.id,
        year: before.year,
        projectId: before.projectId,
        purpose: before.purpose,
        releasedOn,
        amount: toMoney(amount),
        byYear: byYear(instalments).map((part) => ({ year: part.year, amount: toMoney(part.amount) })),
        instalments: instalments.map((part) => ({ ...part, amount: toMoney(part.amount) })),
        reason,
        provenance,
      }),
    ],
  };
}

/** Instalments of any earlier year may be overdue on this day, so a caller loads those too. */
export function yearsOf(day: CalendarDate, parts: readonly { readonly year: Year }[]): Year[] {
  const { minimum: first, maximum: last } = Schema.Year;
  const until = Math.min(yearOf(day), last);
  const untilDay = Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => first + index);
  return [...new Set([...untilDay, ...parts.map(({ year }) => year)])];
}

/** A booking on a commitment belongs to the year of its day, which must be open: a closed year never moves again. */
export function requireOpenYear(years: YearBooks, day: CalendarDate, field: string): BudgetYear {
  const open = years.get(yearOf(day))?.open;
  if (!open) throw budgetYearUnknown(yearOf(day), field);
  refuseWhenClosed(open);
  return open;
}

/**
 * The claims of every year in which they rise stay within its cash appropriation, or within the multi-year estimate of
 * the year of the booking while that year has no appropriation.
 */
export function requireRoomForInstalments(
  before: YearBooks,
  after: YearBooks,
  { purpose }: Commitment,
  day: CalendarDate,
): void {
  for (const [year, { open }] of after) {
    const room = roomOf(before, after, year, purpose, day);
    if (room.raise <= 0n) continue;
    if (open) refuseWhenClosed(open);
    if (room.raise <= room.available) continue;
    throw room.basis === 'estimate'
      ? instalmentsExceedEstimate(year, room.available, room.raise)
      : instalmentsExceedAppropriation(year, purpose, room.available, room.raise);
  }
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
  requirePayable(project, promise.purpose);
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

function releaseInstalment(commitment: Commitment, number: number, amount: Cents): Commitment {
  return {
    ...commitment,
    released: commitment.released + amount,
    instalments: commitment.instalments.map((instalment) =>
      instalment.number === number ? { ...instalment, released: instalment.released + amount } : instalment,
    ),
  };
}

export function byYear(parts: readonly YearAmount[]): YearAmount[] {
  const sums = new Map<Year, Cents>();
  for (const { year, amount } of parts) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return [...sums].map(([year, amount]) => ({ year, amount }));
}

const smaller = (a: Cents, b: Cents): Cents => (a < b ? a : b);
