import { CommitmentMade, CommitmentReleased, event, type NewEvent, type SCHEDULE_CAUSES, Schema } from '@imd/contracts';
import {
  centsOfPart,
  dateOutOfPlace,
  EURO,
  openInstalments,
  splitCents,
  sumCents,
  toMoney,
  yearOf,
  type AnyMoney,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Provenance,
  type Refusal,
  type Units,
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
  instalmentInAnotherCurrency,
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
import {
  currencyOf,
  EURO_VALUE_REFUSALS,
  euroValueOf,
  OF_ANOTHER_CURRENCY_REFUSALS,
  originalIn,
  unitsIn,
  unitsOf,
  type EuroValueBasis,
  type MoneyWithRate,
  type OriginalMoney,
} from './exchange-rate';
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
  /** Both in the currency of the commitment; null or absent in a commitment of euros. */
  readonly original?: AnyMoney | null;
  readonly releasedOriginal?: AnyMoney | null;
}

export interface YearAmount {
  readonly year: Year;
  readonly amount: Cents;
}

export interface InstalmentRelease extends YearAmount {
  readonly number: number;
  readonly original?: AnyMoney | null;
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
  readonly original?: AnyMoney | null;
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
  /** What was promised in another currency, with the rate that all its euro values go by; null or absent: euros. */
  readonly original?: OriginalMoney | null;
  /**
   * The part of the value that is paid. Reversals are subtracted. Money that the partner gives back is not: the promise
   * was kept.
   */
  readonly paid: Cents;
  readonly paidOriginal?: AnyMoney | null;
  /** The euros that were paid less the part of the value that they paid; null or absent in a commitment of euros. */
  readonly exchangeDifference?: Cents | null;
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

/** In the currency of the commitment. A booking of this day cannot use what was opened again later. */
export function outstandingOn(commitment: Commitment, day: CalendarDate): Units {
  const later = commitment.reversals.filter((reversal) => reversal.day > day);
  const open = sumCents(withOpenPart(commitment).map(({ openUnits }) => openUnits));
  return open - sumCents(later.map(({ amount, original }) => unitsOf(amount, original)));
}

export interface OpenInstalment extends Instalment {
  readonly open: Cents;
  /** The same in the currency of the commitment. */
  readonly openUnits: Units;
}

type Schedule = Pick<Commitment, 'instalments' | 'paid' | 'paidOriginal'>;

/** Instalments come oldest first, in the order in which payments settle them. */
export function withOpenPart(commitment: Schedule): OpenInstalment[] {
  // An instalment without a day is due within its year, so after those that have one.
  const key = ({ year, dueOn, number }: Instalment) =>
    `${year} ${dueOn ?? 'within'} ${String(number).padStart(4, '0')}`;
  const oldestFirst = [...commitment.instalments].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const open = openInstalments(
    oldestFirst.map(({ amount, released }) => amount - released),
    commitment.paid,
  );
  const openUnits = openInstalments(oldestFirst.map(payableUnits), unitsOf(commitment.paid, commitment.paidOriginal));
  return oldestFirst.map((instalment, index) => ({
    ...instalment,
    open: open[index] ?? 0n,
    openUnits: openUnits[index] ?? 0n,
  }));
}

function payableUnits({ amount, released, original, releasedOriginal }: Instalment): Units {
  return unitsOf(amount, original) - unitsOf(released, releasedOriginal);
}

/**
 * A payment settles instalments by what it pays of them in the currency of the commitment, whatever its own euro value:
 * the two differ by the exchange difference. A reversal pays less than nothing.
 *
 * @param units in the currency of the commitment
 * @param euros the euro value of the payment
 */
export function settleInstalments(commitment: Commitment, units: Units, euros: Cents): Commitment {
  const { original, exchangeDifference } = commitment;
  const paidUnits = unitsOf(commitment.paid, commitment.paidOriginal) + units;
  if (!original) return withOpenYears({ ...commitment, paid: paidUnits });
  const paid = valueOfPaid(commitment, paidUnits);
  return withOpenYears({
    ...commitment,
    paid,
    paidOriginal: originalIn(original.amount.currency, paidUnits),
    exchangeDifference: (exchangeDifference ?? 0n) + euros - (paid - commitment.paid),
  });
}

/** An instalment that is paid whole counts whole, so that no cent of it stays open; the last one counts in proportion. */
function valueOfPaid(schedule: Schedule, units: Units): Cents {
  let left = units;
  let value = 0n;
  for (const instalment of withOpenPart(schedule)) {
    const payable = payableUnits(instalment);
    const after = smaller(left, payable);
    const before = payable - instalment.openUnits;
    const paid = instalment.amount - instalment.released - instalment.open;
    left -= after;
    if (after < before) value += centsOfPart(paid, after, before);
    else value += paid + centsOfPart(instalment.open, after - before, instalment.openUnits);
  }
  return value;
}

/** The euro value of a payment, or of its reversal, on the commitment; null where the commitment is of euros. */
export function commitmentValueOf(before: Commitment | null, after: Commitment | null): Cents | null {
  if (!before?.original || !after) return null;
  return after.paid > before.paid ? after.paid - before.paid : before.paid - after.paid;
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

export interface NewInstalment extends Pick<Instalment, 'year' | 'dueOn'> {
  /** In the currency of the commitment. */
  readonly amount: Units;
}

export type CommitmentPromise = Pick<
  Commitment,
  'id' | 'projectId' | 'purpose' | 'madeOn' | 'value' | 'original' | 'provenance'
> & {
  readonly instalments: readonly NewInstalment[];
  readonly exemption: { readonly reason: string | null; readonly role: string } | null;
};

/** A promise as it was made, before its euro value is known. */
export type PromiseMade = Omit<CommitmentPromise, 'value' | 'original' | 'instalments'> & {
  readonly promised: MoneyWithRate;
  readonly instalments: readonly (Pick<Instalment, 'year' | 'dueOn'> & { readonly amount: AnyMoney })[];
};

/** The euro value of a promise is fixed on the day it is made, for the instalments of all years. */
export function promiseInEuros(
  { promised, instalments, ...promise }: PromiseMade,
  corporate: EuroValueBasis['corporate'],
): CommitmentPromise {
  const { madeOn } = promise;
  const value = euroValueOf(promised, { field: 'value', year: yearOf(madeOn), bookedOn: madeOn, corporate });
  const { currency } = promised.money;
  return {
    ...promise,
    value: value.amount,
    original: value.original,
    instalments: instalments.map(({ amount, ...instalment }) => {
      if (amount.currency !== currency) throw instalmentInAnotherCurrency(currency, amount.currency);
      return { ...instalment, amount: unitsIn(currency, amount, 'instalments') };
    }),
  };
}

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
  ...EURO_VALUE_REFUSALS,
  instalmentInAnotherCurrency,
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
    original: promise.original ?? null,
    instalments: withEuroValues(promise).map((instalment, index) => asNew(instalment, index + 1)),
    exemption,
    partners: basis.project?.partners ?? [],
    year,
    paid: 0n,
    paidOriginal: originalIn(currencyOf(promise), 0n),
    exchangeDifference: promise.original ? 0n : null,
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
        original: commitment.original ?? null,
        instalments: commitment.instalments.map(({ number, year: due, dueOn, amount, original }) => ({
          number,
          year: due,
          dueOn,
          amount: toMoney(amount),
          original: original ?? null,
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
  ...OF_ANOTHER_CURRENCY_REFUSALS,
  releaseExceedsInstalment,
];

export type ReleaseRequest = Omit<Release, 'instalments'> & {
  /** The amounts are in the currency of the commitment. */
  readonly instalments: readonly { readonly number: number; readonly amount: Units }[];
};

/**
 * A release gives back to the commitment budget of the year in which it happens, and to the cash of the years in which
 * its instalments fall. An instalment is never released further than it is open, and a part of it that is released has
 * its euros in proportion to what is open.
 */
export function releaseCommitment(before: Commitment, request: ReleaseRequest, years: YearBooks): CommitmentDecision {
  const { releasedOn, reason, provenance } = request;
  if (releasedOn < before.madeOn) throw releaseBeforeCommitment(before.madeOn, releasedOn);
  requireOpenYear(years, releasedOn, 'releasedOn');
  const currency = currencyOf(before);
  let commitment = before;
  const instalments: InstalmentRelease[] = [];
  for (const { number, amount } of request.instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    const instalment = withOpenPart(commitment).find((other) => other.number === number);
    if (!instalment) throw instalmentUnknown(number);
    const open = smaller(instalment.openUnits, outstandingOn(commitment, releasedOn));
    if (amount > open) throw releaseExceedsInstalment(number, currency, open, amount);
    const value = centsOfPart(instalment.open, amount, instalment.openUnits);
    instalments.push({ number, year: instalment.year, amount: value, original: originalIn(currency, amount) });
    commitment = releaseInstalment(commitment, number, value, amount);
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

/** The instalments have the euros of the whole in proportion, by largest remainder: they add up to it. */
function withEuroValues(promise: CommitmentPromise): InstalmentWithEuros[] {
  const currency = currencyOf(promise);
  const values = splitInOrder(
    promise.value,
    promise.instalments.map(({ amount }) => amount),
  );
  return promise.instalments.map((instalment, index) => withEuros(instalment, values[index] ?? 0n, currency));
}

/** Equal remainders go in the order of the parts. */
export function splitInOrder(cents: Cents, parts: readonly Units[]): Cents[] {
  if (parts.length === 0) return [];
  const shares = parts.map((share, index) => ({ key: String(index).padStart(4, '0'), share }));
  return [...splitCents(cents, shares).values()];
}

export type InstalmentWithEuros = Pick<Instalment, 'year' | 'dueOn' | 'amount' | 'original'>;

export function withEuros({ year, dueOn, amount: units }: NewInstalment, amount: Cents, currency: string) {
  if (amount <= 0n) throw amountNotPositive('instalments', amount);
  return { year, dueOn, amount, original: originalIn(currency, units) };
}

export function asNew(instalment: InstalmentWithEuros, number: number): Instalment {
  const { original } = instalment;
  return { ...instalment, number, released: 0n, releasedOriginal: originalIn(original?.currency ?? EURO, 0n) };
}

function requireInstalmentsThatFit(promise: CommitmentPromise): void {
  const { value, madeOn, instalments } = promise;
  if (value <= 0n) throw amountNotPositive('value', value);
  for (const { year, dueOn, amount } of instalments) {
    if (amount <= 0n) throw amountNotPositive('instalments', amount);
    if (year < yearOf(madeOn)) throw instalmentBeforeCommitment(year, madeOn);
    if (dueOn !== null && yearOf(dueOn) !== year) throw instalmentDueOutsideItsYear(year, dueOn);
  }
  const sum = sumCents(instalments.map(({ amount }) => amount));
  const promised = unitsOf(value, promise.original?.amount);
  if (sum !== promised) throw instalmentsAreNotTheValue(currencyOf(promise), promised, sum);
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

function releaseInstalment(commitment: Commitment, number: number, amount: Cents, units: Units): Commitment {
  return {
    ...commitment,
    released: commitment.released + amount,
    instalments: commitment.instalments.map((instalment) => {
      if (instalment.number !== number) return instalment;
      const releasedUnits = unitsOf(instalment.released, instalment.releasedOriginal) + units;
      return {
        ...instalment,
        released: instalment.released + amount,
        releasedOriginal: originalIn(currencyOf(commitment), releasedUnits),
      };
    }),
  };
}

export function byYear(parts: readonly YearAmount[]): YearAmount[] {
  const sums = new Map<Year, Cents>();
  for (const { year, amount } of parts) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return [...sums].map(([year, amount]) => ({ year, amount }));
}

const smaller = (a: Cents, b: Cents): Cents => (a < b ? a : b);
