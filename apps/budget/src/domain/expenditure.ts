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
  canonicalJson,
  centsOfPart,
  checkCountryDays,
  countryNotInForce,
  dateOutOfPlace,
  EURO,
  firstDayOfPeriod,
  splitCents,
  parseCents,
  sumCents,
  toMoney,
  toMoneyOrNull,
  toUnits,
  yearOf,
  type AnyMoney,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
  type Units,
  type Year,
  projectUnknown,
  isRegionCode,
  isWhole,
  toMillionths,
  type RegionCode,
  type Share,
} from '@imd/kernel';
import { isBeforeAdoption } from './budget-adoption';
import { budgetNotAdopted } from './budget-adoption.errors';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { appropriated, availableFor } from './budget-room';
import { requirePurpose, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import {
  bookOpenInstalments,
  commitmentValueOf,
  outstandingOn,
  requireOpenYear,
  settleInstalments,
  type Commitment,
} from './commitment';
import { moveOpenInstalments } from './commitment-schedule';
import { amountNotPositive, budgetYearUnknown } from './commitment.errors';
import type { Eligibilities } from './eligibility';
import {
  currencyOf,
  EURO_VALUE_REFUSALS,
  OF_ANOTHER_CURRENCY_REFUSALS,
  originalIn,
  unitsIn,
  unitsOf,
  type EuroValue,
  type MoneyWithRate,
  type OriginalMoney,
} from './exchange-rate';
import { anotherCurrency } from './exchange-rate.errors';
import { isListed } from './eligibility-list';
import {
  bookedOutsideYear,
  cashExceedsAppropriation,
  commitmentUnknown,
  expenditureExceedsCommitment,
  expenditureExceedsPurpose,
  notOfCommitment,
  overrunNotAuthorised,
  paymentBeforeCommitment,
  purposeMissing,
  reversalBeforeExpenditure,
  reversalExceedsExpenditure,
  scopeContradictsProject,
  scopeContradictsShares,
  shareCountryTwice,
  shareRegionTwice,
  expenditureSharesNotWhole,
} from './expenditure.errors';
import { PROJECT_REFUSALS, requirePayable, worksInCountries, worksInRegions, type KnownProject } from './known-project';
import { BUDGETS_AUTHORISE } from './authority';
import { bookPaid, changedYears, type ChangedYears, type YearBooks } from './year-books';
import { roomOf } from './year-room';
import { yearTotalTooLarge } from './year-total.errors';

export type ExpenditureKind = (typeof EXPENDITURE_KINDS)[number];
export type ExpenditureScope = (typeof EXPENDITURE_SCOPES)[number];
export type ExpenditureFlag = (typeof EXPENDITURE_FLAGS)[number];

export interface CountryShare {
  readonly country: CountryCode;
  /** A percentage is text, so that no floating point rounds it. Donors write up to six decimals. */
  readonly share: string;
}

export interface CountryAmount {
  readonly country: CountryCode;
  readonly amount: Cents;
}

export interface RegionShare {
  /** The OECD's code of the region (IATI: Region). */
  readonly region: RegionCode;
  readonly share: string;
}

export interface RegionAmount {
  readonly region: RegionCode;
  readonly amount: Cents;
}

/** Money goes to countries, and to regions as such; what has no such parts has a scope alone. */
export interface PlaceAmounts {
  readonly countryAmounts: readonly CountryAmount[];
  /** Absent in what was booked before regions were named: there is none. */
  readonly regionAmounts?: readonly RegionAmount[];
}

export interface Overrun {
  readonly reason: string;
  readonly reference: string;
}

export interface Reversal extends PlaceAmounts {
  readonly id: string;
  readonly amount: Cents;
  /** What is taken back of an expenditure in another currency; null or absent: euros. */
  readonly original?: AnyMoney | null;
  readonly bookedOn: CalendarDate;
  readonly reason: string;
  readonly provenance: Provenance;
}

/** The partner accounts for (part of) an advance. */
export interface Settlement {
  readonly id: string;
  readonly amount: Cents;
  /** What is accounted for of an advance in another currency; null or absent: euros. */
  readonly original?: AnyMoney | null;
  readonly settledOn: CalendarDate;
  readonly reference: string;
  readonly provenance: Provenance;
}

/** A refund is a booking of its own; its expenditure keeps this of it. */
export interface MoneyBack extends PlaceAmounts {
  readonly refundId: string;
  readonly amount: Cents;
  /** What came back in the currency of an expenditure in another one; null or absent: anything else. */
  readonly original?: AnyMoney | null;
  /** The euro value that this part of the expenditure got when that was booked; null or absent: the amount. */
  readonly expenditureValue?: Cents | null;
}

/**
 * An expenditure never changes: a reversal takes back all or part of it. Its places stay those of the day on which
 * it was booked.
 */
export interface Expenditure extends PlaceAmounts {
  readonly id: string;
  readonly year: Year;
  readonly purpose: string;
  /** Null says that the money is for no project. */
  readonly projectId: string | null;
  /** The partners of the project on the day it was recorded. */
  readonly partners: readonly string[];
  readonly commitmentId: string | null;
  readonly kind: ExpenditureKind;
  readonly amount: Cents;
  /** Null says that euros were paid; absent in what was booked before other currencies were taken. */
  readonly original?: OriginalMoney | null;
  /** The euro value that this part of its commitment got when that was made; null or absent: the amount. */
  readonly commitmentValue?: Cents | null;
  readonly bookedOn: CalendarDate;
  readonly bookedOnPrecision: DatePrecision;
  readonly scope: ExpenditureScope;
  readonly flags: readonly ExpenditureFlag[];
  readonly overrun: Overrun | null;
  readonly description: Label | null;
  /** An advance (voorschot) is paid before the partner spends it, and is open until it is settled or paid back. */
  readonly advance: boolean;
  readonly settled: Cents;
  readonly settlements: readonly Settlement[];
  readonly reversed: Cents;
  readonly reversals: readonly Reversal[];
  readonly refunded: Cents;
  readonly refunds: readonly MoneyBack[];
  readonly provenance: Provenance;
}

/** Nobody took this part back, paid it back or accounted for it as an advance. */
export function leftOf({ amount, settled, reversed, refunded, refunds }: Expenditure): Cents {
  const differences = refunds.map((back) => back.amount - (back.expenditureValue ?? back.amount));
  return amount - settled - reversed - refunded + sumCents(differences);
}

/** The same in the currency of the expenditure. Money back in another currency takes nothing from it. */
export function unitsLeftOf(expenditure: Expenditure): Units {
  const { original, settlements, reversals, refunds } = expenditure;
  const left = leftOf(expenditure);
  if (!original || left === 0n) return left;
  const taken = [...settlements, ...reversals, ...refunds].map((part) => unitsOf(0n, part.original));
  return toUnits(original.amount) - sumCents(taken);
}

/** No more euros come back than were paid, also where the currency that was paid in has become worth more. */
export function cashLeftOf({ amount, reversed, refunded }: Expenditure): Cents {
  return amount - reversed - refunded;
}

/** What is taken of an expenditure in another currency has its euros in proportion to what is left of it. */
export function partOf(expenditure: Expenditure, units: Units): Pick<Reversal, 'amount' | 'original'> {
  const amount = centsOfPart(leftOf(expenditure), units, unitsLeftOf(expenditure));
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  return { amount, original: originalIn(currencyOf(expenditure), units) };
}

export type Payment = Pick<
  Expenditure,
  | 'id'
  | 'projectId'
  | 'commitmentId'
  | 'kind'
  | 'amount'
  | 'original'
  | 'bookedOn'
  | 'bookedOnPrecision'
  | 'overrun'
  | 'advance'
  | 'description'
  | 'provenance'
> & {
  /** Null asks for the purpose of the commitment. */
  readonly purpose: string | null;
  /** Null asks for the scope of the project. */
  readonly scope: ExpenditureScope | null;
  readonly countryShares: readonly CountryShare[] | null;
  readonly regionShares: readonly RegionShare[] | null;
};

/** A payment as it was made, before its euro value is known. */
export type PaymentMade = Omit<Payment, keyof EuroValue> & { readonly paid: MoneyWithRate };

/** `recordExpenditure` judges by this; the caller reads it in the transaction that saves the decision. */
export interface ExpenditureBasis {
  readonly budgetYear: BudgetYear;
  /** The budget year is one of these; instalments of the others may be settled, or overdue. */
  readonly years: YearBooks;
  readonly commitment: Commitment | null;
  readonly project: KnownProject | null;
  readonly eligibilities: Eligibilities;
  readonly scopes: ReadonlySet<string>;
}

/** The caller saves all of this in one transaction, or a limit could be broken by two payments together. */
export interface ExpenditureDecision extends ChangedYears {
  readonly expenditure: Expenditure;
  readonly commitment: Commitment | null;
  /** A reversal moves instalments that it opens again out of a closed year. */
  readonly commitmentEvents: readonly NewEvent[];
  readonly events: readonly NewEvent[];
}

/** The route that calls `recordExpenditure` documents these refusals. */
export const RECORDING_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetClosed,
  ...EURO_VALUE_REFUSALS,
  amountNotPositive,
  bookedOutsideYear,
  commitmentUnknown,
  notOfCommitment,
  paymentBeforeCommitment,
  anotherCurrency,
  expenditureExceedsCommitment,
  projectUnknown,
  ...PROJECT_REFUSALS,
  purposeMissing,
  purposeNotInFramework,
  budgetNotAdopted,
  cashExceedsAppropriation,
  overrunNotAuthorised,
  expenditureExceedsPurpose,
  scopeContradictsShares,
  scopeContradictsProject,
  shareCountryTwice,
  shareRegionTwice,
  expenditureSharesNotWhole,
  countryNotInForce,
];

export function recordExpenditure(payment: Payment, basis: ExpenditureBasis): ExpenditureDecision {
  const { id, amount, bookedOn } = payment;
  const { budgetYear, project } = basis;
  refuseWhenClosed(budgetYear);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (yearOf(bookedOn) !== budgetYear.year) throw bookedOutsideYear('bookedOn', budgetYear.year, bookedOn);
  const commitment = requireCommitment(payment, basis);
  const projectId = commitment?.projectId ?? payment.projectId;
  if (projectId !== null && !project) throw projectUnknown(projectId);
  const purpose = commitment?.purpose ?? payment.purpose;
  if (purpose === null) throw purposeMissing();
  if (!commitment) requirePurpose(budgetYear, purpose, 'purpose');
  if (project) requirePayable(project, purpose);

  const beforeAdoption = isBeforeAdoption(budgetYear, bookedOn);
  if (beforeAdoption && !isRunning(commitment, budgetYear)) throw budgetNotAdopted(budgetYear.year);
  const aboveAppropriation = requireCash(payment, purpose, basis);
  const paid = commitment && settleInstalments(commitment, unitsOn(commitment, payment), amount);
  const years = moveCash(basis.years, budgetYear.year, purpose, amount, commitment, paid);
  // No purpose reaches money above the appropriation: the officer who authorised the overrun answers for it.
  if (!aboveAppropriation) requireReach(basis.years, years, purpose, bookedOn);

  const { scope, countryAmounts, regionAmounts } = placeSplit(payment, project);
  const paidFrom = firstDayOfPeriod(bookedOn, payment.bookedOnPrecision);
  for (const { country } of countryAmounts) checkCountryDays('countryShares', country, paidFrom, bookedOn);
  const outsideOdaList = countryAmounts.some(
    ({ country }) => !isListed(basis.eligibilities.get(country) ?? null, 'oda-recipient', bookedOn),
  );
  const expenditure: Expenditure = {
    id,
    year: budgetYear.year,
    purpose,
    projectId,
    partners: project?.partners ?? [],
    commitmentId: payment.commitmentId,
    kind: payment.kind,
    amount,
    original: payment.original ?? null,
    commitmentValue: commitmentValueOf(commitment, paid),
    bookedOn,
    bookedOnPrecision: payment.bookedOnPrecision,
    scope,
    countryAmounts,
    regionAmounts,
    flags: [
      ...(beforeAdoption ? (['before-adoption'] as const) : []),
      ...(outsideOdaList ? (['outside-oda-list'] as const) : []),
      ...(aboveAppropriation ? (['above-appropriation'] as const) : []),
    ],
    overrun: aboveAppropriation ? payment.overrun : null,
    description: payment.description,
    advance: payment.advance,
    settled: 0n,
    settlements: [],
    reversed: 0n,
    reversals: [],
    refunded: 0n,
    refunds: [],
    provenance: payment.provenance,
  };
  const {
    id: expenditureId,
    partners,
    settled,
    settlements,
    reversed,
    reversals,
    refunded,
    refunds,
    ...recorded
  } = expenditure;
  return {
    expenditure,
    commitment: paid,
    commitmentEvents: [],
    ...changedYears(basis.years, years),
    events: [
      event(ExpenditureRecorded, {
        expenditureId,
        ...recorded,
        amount: toMoney(amount),
        commitmentValue: toMoneyOrNull(expenditure.commitmentValue ?? null),
        ...outside(expenditure),
      }),
    ],
  };
}

/**
 * The first field in which a payment differs from the expenditure that has its id; null where it is the same payment. A
 * payment that leaves a field open has whatever was booked.
 */
export function fieldBookedOtherwise(expenditure: Expenditure, payment: PaymentMade): string | null {
  const { paid, countryShares, regionShares } = payment;
  const { amount, original, countryAmounts, regionAmounts = [] } = expenditure;
  const split = splitByShares(amount, countryShares, regionShares);
  const given = {
    purpose: payment.purpose,
    project: payment.projectId,
    commitment: payment.commitmentId,
    kind: payment.kind,
    amount: paid.money.currency === EURO ? String(parseCents(paid.money.value)) : canonicalJson(paid.money),
    bookedOn: payment.bookedOn,
    bookedOnPrecision: payment.bookedOnPrecision,
    scope: payment.scope,
    countryShares: countryShares && canonicalSplit(split.countryAmounts),
    regionShares: regionShares && canonicalSplit(split.regionAmounts),
    advance: payment.advance,
    description: payment.description && canonicalJson(payment.description),
    provenance: canonicalJson(payment.provenance),
  };
  const booked: typeof given = {
    purpose: expenditure.purpose,
    project: expenditure.projectId,
    commitment: expenditure.commitmentId,
    kind: expenditure.kind,
    amount: paid.money.currency === EURO ? String(amount) : canonicalJson(original?.amount ?? null),
    bookedOn: expenditure.bookedOn,
    bookedOnPrecision: expenditure.bookedOnPrecision,
    scope: expenditure.scope,
    countryShares: canonicalSplit(countryAmounts),
    regionShares: canonicalSplit(regionAmounts),
    advance: expenditure.advance,
    description: canonicalJson(expenditure.description),
    provenance: canonicalJson(expenditure.provenance),
  };
  const fields = Object.keys(given) as (keyof typeof given)[];
  return fields.find((field) => given[field] !== null && given[field] !== booked[field]) ?? null;
}

function canonicalSplit(parts: readonly (CountryAmount | RegionAmount)[]): string {
  return canonicalJson(parts.map(({ amount, ...place }) => [...Object.values(place), String(amount)]).sort());
}

/** The route that calls `reverseExpenditure` documents these refusals. */
export const REVERSAL_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  ...OF_ANOTHER_CURRENCY_REFUSALS,
  amountNotPositive,
  reversalBeforeExpenditure,
  budgetYearUnknown,
  budgetClosed,
  reversalExceedsExpenditure,
];

/** The amount is in the currency of the expenditure. */
export type ReversalRequest = Omit<Reversal, 'amount' | 'original' | 'countryAmounts'> & { readonly amount: Units };

export interface ReversalBasis {
  readonly expenditure: Expenditure;
  readonly commitment: Commitment | null;
  readonly years: YearBooks;
}

/**
 * A reversal belongs to the year of its day: the year of the expenditure does not move any more once it is closed. A
 * reversal takes from each place by what is left of the expenditure there.
 */
export function reverseExpenditure(
  reversal: ReversalRequest,
  { expenditure, commitment, years }: ReversalBasis,
): ExpenditureDecision {
  const { id, amount: units, bookedOn, reason, provenance } = reversal;
  if (units <= 0n) throw amountNotPositive('amount', units);
  if (bookedOn < expenditure.bookedOn) throw reversalBeforeExpenditure(expenditure.bookedOn, bookedOn);
  const { year } = requireOpenYear(years, bookedOn, 'bookedOn');
  const left = unitsLeftOf(expenditure);
  if (units > left) throw reversalExceedsExpenditure(currencyOf(expenditure), left, units);
  const { amount, original } = partOf(expenditure, units);
  if (amount > cashLeftOf(expenditure)) throw reversalExceedsExpenditure(EURO, cashLeftOf(expenditure), amount);

  const places = splitBack(amount, expenditure);
  const reopened =
    commitment &&
    moveOpenInstalments(
      reopenInstalments(commitment, { amount, original, bookedOn }),
      (due) => years.get(due)?.open?.status === 'closed',
      year,
      { changedOn: bookedOn, cause: 'reversal', reason, provenance },
    );
  return {
    expenditure: {
      ...expenditure,
      reversed: expenditure.reversed + amount,
      reversals: [...expenditure.reversals, { ...reversal, amount, original: original ?? null, ...places }],
    },
    commitment: reopened?.commitment ?? null,
    commitmentEvents: reopened?.events ?? [],
    ...changedYears(
      years,
      moveCash(years, year, expenditure.purpose, -amount, commitment, reopened?.commitment ?? null),
    ),
    events: [
      event(ExpenditureReversed, {
        expenditureId: expenditure.id,
        reversalId: id,
        year,
        expenditureYear: expenditure.year,
        purpose: expenditure.purpose,
        projectId: expenditure.projectId,
        commitmentId: expenditure.commitmentId,
        advance: expenditure.advance,
        amount: toMoney(amount),
        original: original ?? null,
        commitmentValue: toMoneyOrNull(commitmentValueOf(commitment, reopened?.commitment ?? null)),
        bookedOn,
        scope: expenditure.scope,
        ...outside(places),
        reason,
        provenance,
      }),
    ],
  };
}

function reopenInstalments(
  commitment: Commitment,
  { amount, original, bookedOn }: Pick<Reversal, 'amount' | 'original' | 'bookedOn'>,
): Commitment {
  const units = commitment.original ? unitsOf(amount, original) : amount;
  const reversal = {
    day: bookedOn,
    amount,
    original: originalIn(currencyOf(commitment), units),
  };
  return { ...settleInstalments(commitment, -units, -amount), reversals: [...commitment.reversals, reversal] };
}

/** What comes back is split over what is left in each place: no later part takes more from one than that. */
export function splitBack(amount: Cents, expenditure: Expenditure): Required<PlaceAmounts> {
  return splitOver(amount, amountsLeft(expenditure));
}

export function amountsLeft(expenditure: Expenditure): Share[] {
  const taken = [...expenditure.reversals, ...expenditure.refunds].flatMap(partsOf);
  return partsOf(expenditure).map(({ key, share }) => ({
    key,
    share: share - sumCents(taken.filter((part) => part.key === key).map((part) => part.share)),
  }));
}

/** A payment is a claim on the year it is made in, and no longer one on the years whose instalments it settles. */
function moveCash(
  years: YearBooks,
  year: Year,
  purpose: string,
  amount: Cents,
  before: Commitment | null,
  after: Commitment | null,
): YearBooks {
  const paid = bookPaid(years, year, purpose, amount);
  return after ? bookOpenInstalments(paid, before, after) : paid;
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
  if (payment.bookedOn < commitment.madeOn) throw paymentBeforeCommitment(commitment.madeOn, payment.bookedOn);
  const units = unitsOn(commitment, payment);
  const left = outstandingOn(commitment, payment.bookedOn);
  if (units > left) throw expenditureExceedsCommitment(commitment.id, currencyOf(commitment), left, units);
  return commitment;
}

/** A commitment in euros is settled by the euro value of a payment, and one in another currency by that currency. */
function unitsOn(commitment: Commitment, { amount, original }: Payment): Units {
  if (!commitment.original) return amount;
  return unitsIn(currencyOf(commitment), original?.amount ?? toMoney(amount), 'amount');
}

/** A commitment made under an earlier budget runs on while the new one waits for parliament. */
function isRunning(commitment: Commitment | null, { year }: BudgetYear): boolean {
  return commitment !== null && commitment.year < year;
}

/**
 * Cash that is set apart for another purpose is not there to pay from, also after an officer let a purpose go above the
 * appropriation.
 *
 * @returns whether the payment goes above the appropriation, which then is authorised
 */
function requireCash({ amount, overrun }: Payment, purpose: string, { budgetYear, scopes }: ExpenditureBasis): boolean {
  const { year, paid, paidByPurpose } = budgetYear;
  const available = availableFor(budgetYear, purpose, paidByPurpose);
  if (amount <= available) return false;
  if (amount <= appropriated(budgetYear) - paid) throw expenditureExceedsPurpose(year, purpose, available, amount);
  if (!overrun) throw cashExceedsAppropriation(year, available, amount);
  if (!scopes.has(BUDGETS_AUTHORISE)) throw overrunNotAuthorised();
  return true;
}

/** Money ahead of time and money outside commitments raise the claims on the year; other payments were promised. */
function requireReach(before: YearBooks, after: YearBooks, purpose: string, bookedOn: CalendarDate): void {
  const { raise, available } = roomOf(before, after, yearOf(bookedOn), purpose, bookedOn);
  if (raise > available) throw expenditureExceedsPurpose(yearOf(bookedOn), purpose, available, raise);
}

type Split = Pick<Expenditure, 'scope'> & Required<PlaceAmounts>;

const NO_PLACES: Required<PlaceAmounts> = { countryAmounts: [], regionAmounts: [] };

/** The payment's own shares decide; without them its own scope; without that its project, if every share is known. */
function placeSplit({ amount, scope, countryShares, regionShares }: Payment, project: KnownProject | null): Split {
  if (countryShares || regionShares) {
    const ofShares = regionShares ? 'regional' : 'countries';
    if (scope !== null && scope !== ofShares) throw scopeContradictsShares(scope);
    if (regionShares && project && worksInCountries(project) && !worksInRegions(project)) {
      throw scopeContradictsProject(project.projectId, ofShares);
    }
    return { scope: ofShares, ...splitByShares(amount, countryShares, regionShares) };
  }
  if (scope === 'countries') throw scopeContradictsShares(scope);
  if (scope !== null) {
    if (scope !== 'unattributed' && project && worksInCountries(project)) {
      throw scopeContradictsProject(project.projectId, scope);
    }
    return { scope, ...NO_PLACES };
  }
  const { countries = [], regions = [] } = project ?? {};
  // A project keeps a very small share as zero, and no money is split to it.
  const weighing = <Place extends { readonly share: string | null }>(places: readonly Place[]) =>
    places.flatMap(({ share, ...place }) => (share !== null && toMillionths(share) > 0n ? [{ ...place, share }] : []));
  const ofCountries = weighing(countries);
  const ofRegions = weighing(regions);
  if (ofCountries.length + ofRegions.length > 0) {
    return { scope: ofRegions.length > 0 ? 'regional' : 'countries', ...splitByShares(amount, ofCountries, ofRegions) };
  }
  if (project?.scope === 'global' || project?.scope === 'regional') return { scope: project.scope, ...NO_PLACES };
  return { scope: 'unattributed', ...NO_PLACES };
}

/** Shares of countries and of regions are parts of one whole. */
function splitByShares(
  amount: Cents,
  countryShares: readonly CountryShare[] | null,
  regionShares: readonly RegionShare[] | null,
): Required<PlaceAmounts> {
  const shares = [
    ...(countryShares ?? []).map(({ country, share }) => ({ key: country, share })),
    ...(regionShares ?? []).map(({ region, share }) => ({ key: region, share })),
  ];
  if (shares.length === 0) return NO_PLACES;
  const places = shares.map(({ key }) => key);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw isRegionCode(twice) ? shareRegionTwice(twice) : shareCountryTwice(twice);
  const stated = shares.map(({ share }) => share);
  const weights = shares.map(({ key, share }) => ({ key, share: toMillionths(share) }));
  if (!isWhole(stated) || weights.some(({ share }) => share <= 0n)) {
    throw expenditureSharesNotWhole(countryShares ? 'countryShares' : 'regionShares', stated);
  }
  return splitOver(amount, weights);
}

/** No code of a region is one of a country. */
function splitOver(amount: Cents, places: readonly Share[]): Required<PlaceAmounts> {
  if (places.length === 0) return NO_PLACES;
  const parts = [...splitCents(amount, places)];
  return {
    countryAmounts: parts.flatMap(([country, part]) => (isRegionCode(country) ? [] : { country, amount: part })),
    regionAmounts: parts.flatMap(([region, part]) => (isRegionCode(region) ? { region, amount: part } : [])),
  };
}

function partsOf({ countryAmounts, regionAmounts = [] }: PlaceAmounts): Share[] {
  return [
    ...countryAmounts.map(({ country, amount }) => ({ key: country, share: amount })),
    ...regionAmounts.map(({ region, amount }) => ({ key: region, share: amount })),
  ];
}

export function outside({ countryAmounts, regionAmounts = [] }: PlaceAmounts) {
  return {
    countryAmounts: countryAmounts.map(({ country, amount }) => ({ country, amount: toMoney(amount) })),
    regionAmounts: regionAmounts.map(({ region, amount }) => ({ region, amount: toMoney(amount) })),
  };
}
