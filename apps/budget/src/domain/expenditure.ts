import {
  event,
  ExpenditureRecorded,
  ExpenditureReversed,
  type DatePrecision,
  type EXPENDITURE_FLAGS,
  type EXPENDITURE_KINDS,
  type EXPENDITURE_SCOPES,
  type NewEvent,
} from '@imd/contracts';
import {
  parseCents,
  splitCents,
  sumCents,
  toMoney,
  WHOLE,
  yearOf,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
  type Year,
  projectUnknown,
} from '@imd/kernel';
import { isBeforeAdoption } from './budget-adoption';
import { budgetNotAdopted } from './budget-adoption.errors';
import { addPaid, draw } from './budget-books';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { appropriated, availableFor } from './budget-room';
import { requirePurpose, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import { outstanding, type Commitment } from './commitment';
import { amountNotPositive } from './commitment.errors';
import type { Eligibilities } from './eligibility';
import { isListed } from './eligibility-list';
import {
  bookedOutsideYear,
  cashExceedsAppropriation,
  commitmentUnknown,
  expenditureExceedsCommitment,
  expenditureExceedsPurpose,
  notOfCommitment,
  overrunNotAuthorised,
  purposeMissing,
  reversalExceedsExpenditure,
  scopeContradictsShares,
  shareCountryTwice,
  expenditureSharesNotWhole,
} from './expenditure.errors';
import type { KnownProject } from './known-project';
import { BUDGETS_AUTHORISE } from './authority';

export type ExpenditureKind = (typeof EXPENDITURE_KINDS)[number];
export type ExpenditureScope = (typeof EXPENDITURE_SCOPES)[number];
export type ExpenditureFlag = (typeof EXPENDITURE_FLAGS)[number];

export interface CountryShare {
  readonly country: CountryCode;
  /** A percentage is text with two decimals, so that no floating point rounds it. */
  readonly share: string;
}

export interface CountryAmount {
  readonly country: CountryCode;
  readonly amount: Cents;
}

export interface Overrun {
  readonly reason: string;
  readonly reference: string;
}

export interface Reversal {
  readonly id: string;
  readonly amount: Cents;
  readonly bookedOn: CalendarDate;
  readonly countryAmounts: readonly CountryAmount[];
  readonly reason: string;
  readonly provenance: Provenance;
}

/**
 * An expenditure never changes: a reversal takes back all or part of it. Its countries stay those of the day on which
 * it was booked.
 */
export interface Expenditure {
  readonly id: string;
  readonly year: Year;
  readonly purpose: string;
  /** Null says that the money is for no project. */
  readonly projectId: string | null;
  readonly commitmentId: string | null;
  readonly kind: ExpenditureKind;
  readonly amount: Cents;
  readonly bookedOn: CalendarDate;
  readonly bookedOnPrecision: DatePrecision;
  readonly scope: ExpenditureScope;
  readonly countryAmounts: readonly CountryAmount[];
  readonly flags: readonly ExpenditureFlag[];
  readonly overrun: Overrun | null;
  readonly description: Label | null;
  readonly reversed: Cents;
  readonly reversals: readonly Reversal[];
  readonly provenance: Provenance;
}

export type Payment = Pick<
  Expenditure,
  | 'id'
  | 'projectId'
  | 'commitmentId'
  | 'kind'
  | 'amount'
  | 'bookedOn'
  | 'bookedOnPrecision'
  | 'overrun'
  | 'description'
  | 'provenance'
> & {
  /** Null asks for the purpose of the commitment. */
  readonly purpose: string | null;
  /** Null asks for the scope of the project. */
  readonly scope: ExpenditureScope | null;
  readonly countryShares: readonly CountryShare[] | null;
};

/** `recordExpenditure` judges by this; the caller reads it in the transaction that saves the decision. */
export interface ExpenditureBasis {
  readonly budgetYear: BudgetYear;
  readonly commitment: Commitment | null;
  readonly project: KnownProject | null;
  readonly eligibilities: Eligibilities;
  readonly scopes: ReadonlySet<string>;
}

/** The caller saves all of this in one transaction, or a limit could be broken by two payments together. */
export interface ExpenditureDecision {
  readonly expenditure: Expenditure;
  readonly budgetYear: BudgetYear;
  readonly commitment: Commitment | null;
  readonly events: readonly NewEvent[];
}

/** The route that calls `recordExpenditure` documents these refusals. */
export const RECORDING_REFUSALS: readonly Refusal[] = [
  budgetClosed,
  amountNotPositive,
  bookedOutsideYear,
  commitmentUnknown,
  notOfCommitment,
  expenditureExceedsCommitment,
  projectUnknown,
  purposeMissing,
  purposeNotInFramework,
  budgetNotAdopted,
  cashExceedsAppropriation,
  overrunNotAuthorised,
  expenditureExceedsPurpose,
  scopeContradictsShares,
  shareCountryTwice,
  expenditureSharesNotWhole,
];

export function recordExpenditure(payment: Payment, basis: ExpenditureBasis): ExpenditureDecision {
  const { id, amount, bookedOn } = payment;
  const { budgetYear, project } = basis;
  refuseWhenClosed(budgetYear);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (yearOf(bookedOn) !== budgetYear.year) throw bookedOutsideYear(budgetYear.year, bookedOn);
  const commitment = requireCommitment(payment, basis);
  const projectId = commitment?.projectId ?? payment.projectId;
  if (projectId !== null && !project) throw projectUnknown(projectId);
  const purpose = commitment?.purpose ?? payment.purpose;
  if (purpose === null) throw purposeMissing();
  if (!commitment) requirePurpose(budgetYear, purpose, 'purpose');

  const beforeAdoption = isBeforeAdoption(budgetYear, bookedOn);
  if (beforeAdoption && !isRunning(commitment, budgetYear)) throw budgetNotAdopted(budgetYear.year);
  const aboveAppropriation = requireCash(payment, budgetYear, basis.scopes);
  // No purpose reaches money above the appropriation: the officer who authorised the overrun answers for it.
  if (!commitment && !aboveAppropriation) requireReach(budgetYear, purpose, amount);

  const { scope, countryAmounts } = countrySplit(payment, project);
  const outsideOdaList = countryAmounts.some(
    ({ country }) => !isListed(basis.eligibilities.get(country) ?? null, 'oda-recipient', bookedOn),
  );
  const expenditure: Expenditure = {
    id,
    year: budgetYear.year,
    purpose,
    projectId,
    commitmentId: payment.commitmentId,
    kind: payment.kind,
    amount,
    bookedOn,
    bookedOnPrecision: payment.bookedOnPrecision,
    scope,
    countryAmounts,
    flags: [
      ...(beforeAdoption ? (['before-adoption'] as const) : []),
      ...(outsideOdaList ? (['outside-oda-list'] as const) : []),
      ...(aboveAppropriation ? (['above-appropriation'] as const) : []),
    ],
    overrun: aboveAppropriation ? payment.overrun : null,
    description: payment.description,
    reversed: 0n,
    reversals: [],
    provenance: payment.provenance,
  };
  const { id: expenditureId, reversed, reversals, ...recorded } = expenditure;
  return {
    expenditure,
    ...moveCash(budgetYear, commitment, purpose, amount),
    events: [
      event(ExpenditureRecorded, {
        expenditureId,
        ...recorded,
        amount: toMoney(amount),
        countryAmounts: outside(countryAmounts),
      }),
    ],
  };
}

/** The route that calls `reverseExpenditure` documents these refusals. */
export const REVERSAL_REFUSALS: readonly Refusal[] = [amountNotPositive, bookedOutsideYear, reversalExceedsExpenditure];

export type ReversalBasis = Pick<ExpenditureDecision, 'expenditure' | 'budgetYear' | 'commitment'>;

/** A reversal also corrects a closed year. It takes from each country by what is left of the expenditure there. */
export function reverseExpenditure(
  reversal: Omit<Reversal, 'countryAmounts'>,
  { expenditure, budgetYear, commitment }: ReversalBasis,
): ExpenditureDecision {
  const { id, amount, bookedOn, reason, provenance } = reversal;
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (yearOf(bookedOn) !== expenditure.year) throw bookedOutsideYear(expenditure.year, bookedOn);
  const left = expenditure.amount - expenditure.reversed;
  if (amount > left) throw reversalExceedsExpenditure(left, amount);

  const countryAmounts = splitOver(amount, amountsLeft(expenditure));
  return {
    expenditure: {
      ...expenditure,
      reversed: expenditure.reversed + amount,
      reversals: [...expenditure.reversals, { ...reversal, countryAmounts }],
    },
    ...moveCash(budgetYear, commitment, expenditure.purpose, -amount),
    events: [
      event(ExpenditureReversed, {
        expenditureId: expenditure.id,
        reversalId: id,
        year: expenditure.year,
        purpose: expenditure.purpose,
        projectId: expenditure.projectId,
        commitmentId: expenditure.commitmentId,
        amount: toMoney(amount),
        bookedOn,
        scope: expenditure.scope,
        countryAmounts: outside(countryAmounts),
        reason,
        provenance,
      }),
    ],
  };
}

/** Reversals are subtracted: no later reversal may take more from a country than this. */
export function amountsLeft({ countryAmounts, reversals }: Expenditure): CountryAmount[] {
  const taken = reversals.flatMap((reversal) => reversal.countryAmounts);
  return countryAmounts.map(({ country, amount }) => ({
    country,
    amount: amount - sumCents(taken.filter((part) => part.country === country).map((part) => part.amount)),
  }));
}

/** Cash on a commitment draws on no purpose: its instalment drew already. */
function moveCash(budgetYear: BudgetYear, commitment: Commitment | null, purpose: string, amount: Cents) {
  const paid = addPaid(budgetYear, amount);
  return commitment
    ? { budgetYear: paid, commitment: { ...commitment, paid: commitment.paid + amount } }
    : { budgetYear: draw(paid, purpose, amount), commitment: null };
}

function requireCommitment(payment: Payment, { commitment }: ExpenditureBasis): Commitment | null {
  if (payment.commitmentId === null) return null;
  if (!commitment) throw commitmentUnknown(payment.commitmentId);
  if (payment.projectId !== null && payment.projectId !== commitment.projectId) {
    throw notOfCommitment('project', payment.projectId, commitment.projectId);
  }
  if (payment.purpose !== null && payment.purpose !== commitment.purpose) {
    throw notOfCommitment('purpose', payment.purpose, commitment.purpose);
  }
  if (payment.amount > outstanding(commitment)) {
    throw expenditureExceedsCommitment(commitment.id, outstanding(commitment), payment.amount);
  }
  return commitment;
}

/** A commitment made under an earlier budget runs on while the new one waits for parliament. */
function isRunning(commitment: Commitment | null, { year }: BudgetYear): boolean {
  return commitment !== null && commitment.year < year;
}

/** @returns whether the payment goes above the appropriation, which then is authorised */
function requireCash({ amount, overrun }: Payment, year: BudgetYear, scopes: ReadonlySet<string>): boolean {
  const available = appropriated(year) - year.paid;
  if (amount <= available) return false;
  if (!overrun) throw cashExceedsAppropriation(year.year, available, amount);
  if (!scopes.has(BUDGETS_AUTHORISE)) throw overrunNotAuthorised();
  return true;
}

function requireReach(year: BudgetYear, purpose: string, amount: Cents): void {
  const available = availableFor(year, purpose);
  if (amount > available) throw expenditureExceedsPurpose(year.year, purpose, available, amount);
}

/** The payment's own shares decide; without them its own scope; without that its project, if every share is known. */
function countrySplit(
  { amount, scope, countryShares }: Payment,
  project: KnownProject | null,
): Pick<Expenditure, 'scope' | 'countryAmounts'> {
  if (countryShares) {
    if (scope !== null && scope !== 'countries') throw scopeContradictsShares(scope);
    return { scope: 'countries', countryAmounts: splitByShares(amount, countryShares) };
  }
  if (scope === 'countries') throw scopeContradictsShares(scope);
  if (scope !== null) return { scope, countryAmounts: [] };
  if (project?.scope === 'global' || project?.scope === 'regional') return { scope: project.scope, countryAmounts: [] };
  const known = (project?.countries ?? []).flatMap(({ country, share }) =>
    share === null ? [] : [{ country, share }],
  );
  if (known.length === 0 || known.length !== project?.countries.length) {
    return { scope: 'unattributed', countryAmounts: [] };
  }
  return { scope: 'countries', countryAmounts: splitByShares(amount, known) };
}

function splitByShares(amount: Cents, shares: readonly CountryShare[]): CountryAmount[] {
  const countries = shares.map(({ country }) => country);
  const twice = countries.find((country, index) => countries.indexOf(country) !== index);
  if (twice !== undefined) throw shareCountryTwice(twice);
  const weights = shares.map(({ country, share }) => ({ country, amount: parseCents(share, 'countryShares') }));
  const sum = sumCents(weights.map((weight) => weight.amount));
  if (sum !== WHOLE || weights.some((weight) => weight.amount <= 0n)) throw expenditureSharesNotWhole(sum);
  return splitOver(amount, weights);
}

function splitOver(amount: Cents, weights: readonly CountryAmount[]): CountryAmount[] {
  if (weights.length === 0) return [];
  const parts = splitCents(
    amount,
    weights.map((weight) => ({ key: weight.country, share: weight.amount })),
  );
  return [...parts].map(([country, part]) => ({ country, amount: part }));
}

function outside(amounts: readonly CountryAmount[]) {
  return amounts.map(({ country, amount }) => ({ country, amount: toMoney(amount) }));
}
