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
} from '@imd/kernel';
import { appropriated, availableFor, draw } from './budget-room';
import { isBeforeAdoption, refuseWhenClosed, requirePurpose, type BudgetYear } from './budget-year';
import { budgetClosed, budgetNotAdopted, purposeNotInFramework } from './budget-year.errors';
import { outstanding, type Commitment } from './commitment';
import { amountNotPositive } from './commitment.errors';
import type { Eligibilities } from './eligibility';
import { projectUnknown } from './eligibility.errors';
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
  sharesNotWhole,
} from './expenditure.errors';
import type { KnownProject } from './known-project';
import { BUDGETS_AUTHORISE } from './authority';

export type ExpenditureKind = (typeof EXPENDITURE_KINDS)[number];
export type ExpenditureScope = (typeof EXPENDITURE_SCOPES)[number];
export type ExpenditureFlag = (typeof EXPENDITURE_FLAGS)[number];

export interface CountryShare {
  readonly country: CountryCode;
  /** Percentage with two decimals. */
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

/** Money out. It never changes: a reversal takes back (part of) it. The country split is the one of the day it was booked. */
export interface Expenditure {
  readonly id: string;
  readonly year: Year;
  readonly purpose: string;
  /** Null: money outside projects. */
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
  /** Null: the purpose of the commitment. */
  readonly purpose: string | null;
  /** Null: what the project says. */
  readonly scope: ExpenditureScope | null;
  readonly countryShares: readonly CountryShare[] | null;
};

export interface ExpenditureBooks {
  readonly budgetYear: BudgetYear;
  readonly commitment: Commitment | null;
  readonly project: KnownProject | null;
  readonly eligibilities: Eligibilities;
  readonly scopes: ReadonlySet<string>;
}

export interface ExpenditureBooked {
  readonly expenditure: Expenditure;
  readonly budgetYear: BudgetYear;
  readonly commitment: Commitment | null;
  readonly events: readonly NewEvent[];
}

/** What `recordExpenditure` may refuse. */
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
  sharesNotWhole,
];

export function recordExpenditure(payment: Payment, books: ExpenditureBooks): ExpenditureBooked {
  const { id, amount, bookedOn } = payment;
  const { budgetYear, project } = books;
  refuseWhenClosed(budgetYear);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (yearOf(bookedOn) !== budgetYear.year) throw bookedOutsideYear(budgetYear.year, bookedOn);
  const commitment = requireCommitment(payment, books);
  const projectId = commitment?.projectId ?? payment.projectId;
  if (projectId !== null && !project) throw projectUnknown(projectId);
  const purpose = commitment?.purpose ?? payment.purpose;
  if (purpose === null) throw purposeMissing();
  if (!commitment) requirePurpose(budgetYear, purpose, 'purpose');

  const beforeAdoption = isBeforeAdoption(budgetYear, bookedOn);
  if (beforeAdoption && !isRunning(commitment, budgetYear)) throw budgetNotAdopted(budgetYear.year);
  const aboveAppropriation = requireCash(payment, budgetYear, books.scopes);
  // Money above the appropriation is in no purpose's reach; it went through on its own authority.
  if (!commitment && !aboveAppropriation) requireReach(budgetYear, purpose, amount);

  const { scope, countryAmounts } = countrySplit(payment, project);
  const outsideOdaList = countryAmounts.some(
    ({ country }) => !isListed(books.eligibilities.get(country) ?? null, 'oda-recipient', bookedOn),
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

/** What `reverseExpenditure` may refuse. */
export const REVERSAL_REFUSALS: readonly Refusal[] = [amountNotPositive, bookedOutsideYear, reversalExceedsExpenditure];

export type ReversalBooks = Pick<ExpenditureBooked, 'expenditure' | 'budgetYear' | 'commitment'>;

/** A correction, also after closing. It splits over the countries by what is left of the expenditure in each. */
export function reverseExpenditure(
  reversal: Omit<Reversal, 'countryAmounts'>,
  { expenditure, budgetYear, commitment }: ReversalBooks,
): ExpenditureBooked {
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

/** What an expenditure still stands for in each country, after its reversals. */
export function amountsLeft({ countryAmounts, reversals }: Expenditure): CountryAmount[] {
  const taken = reversals.flatMap((reversal) => reversal.countryAmounts);
  return countryAmounts.map(({ country, amount }) => ({
    country,
    amount: amount - sumCents(taken.filter((part) => part.country === country).map((part) => part.amount)),
  }));
}

/** Cash out of the year: on a commitment it uses up what that promises, outside one it draws on its purpose. */
function moveCash(budgetYear: BudgetYear, commitment: Commitment | null, purpose: string, amount: Cents) {
  const paid = { ...budgetYear, paid: budgetYear.paid + amount };
  return commitment
    ? { budgetYear: paid, commitment: { ...commitment, paid: commitment.paid + amount } }
    : { budgetYear: draw(paid, purpose, amount), commitment: null };
}

function requireCommitment(payment: Payment, { commitment }: ExpenditureBooks): Commitment | null {
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

/** Its own shares; else its own word; else what its project says, when every share is known. */
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
  if (sum !== WHOLE || weights.some((weight) => weight.amount <= 0n)) throw sharesNotWhole(sum);
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
