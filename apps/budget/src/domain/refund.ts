import { event, RefundReceived, type NewEvent, type REFUND_TREATMENTS } from '@imd/contracts';
import {
  centsOfPart,
  dateOutOfPlace,
  EURO,
  projectUnknown,
  toMoney,
  toMoneyOrNull,
  toUnits,
  yearOf,
  type CalendarDate,
  type Cents,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { refuseWhenClosed } from './budget-closing';
import { budgetClosed } from './budget-closing.errors';
import { requirePurpose, type BudgetYear } from './budget-year';
import { purposeNotInFramework } from './budget-year.errors';
import { amountNotPositive } from './commitment.errors';
import {
  currencyOf,
  EURO_VALUE_REFUSALS,
  type EuroValue,
  type MoneyWithRate,
  type OriginalMoney,
} from './exchange-rate';
import {
  cashLeftOf,
  leftOf,
  outside,
  splitBack,
  unitsLeftOf,
  type Expenditure,
  type ExpenditureScope,
  type PlaceAmounts,
} from './expenditure';
import { bookedOutsideYear, purposeMissing } from './expenditure.errors';
import type { KnownProject } from './known-project';
import {
  expenditureUnknown,
  refundBeforeExpenditure,
  refundExceedsExpenditure,
  refundOfAnotherBooking,
} from './refund.errors';
import { bookPaid, changedYears, type ChangedYears, type YearBooks } from './year-books';
import { yearTotalTooLarge } from './year-total.errors';

/** Money back (terugontvangst) is a booking of the year in which it is received, whatever year it was paid in. */
export interface Refund extends PlaceAmounts {
  readonly id: string;
  readonly year: Year;
  readonly treatment: (typeof REFUND_TREATMENTS)[number];
  /** Null says that the money belongs to no expenditure that is booked here. */
  readonly expenditureId: string | null;
  readonly expenditureYear: Year | null;
  readonly purpose: string;
  readonly projectId: string | null;
  readonly commitmentId: string | null;
  readonly amount: Cents;
  /** What came back in another currency; null or absent: euros. */
  readonly original?: OriginalMoney | null;
  /** The euro value that this part of its expenditure got when that was booked; null or absent: the amount. */
  readonly expenditureValue?: Cents | null;
  readonly receivedOn: CalendarDate;
  readonly scope: ExpenditureScope;
  readonly reason: string;
  readonly provenance: Provenance;
}

export type MoneyReceived = Pick<
  Refund,
  'id' | 'expenditureId' | 'projectId' | 'amount' | 'original' | 'receivedOn' | 'reason' | 'provenance'
> & {
  /** Null asks for the purpose of the expenditure. */
  readonly purpose: string | null;
};

/** Money as it came back, before its euro value is known. */
export type MoneyBackReceived = Omit<MoneyReceived, keyof EuroValue> & { readonly back: MoneyWithRate };

/** `recordRefund` judges by this; the caller reads it in the transaction that saves the decision. */
export interface RefundBasis {
  readonly budgetYear: BudgetYear;
  readonly years: YearBooks;
  readonly expenditure: Expenditure | null;
  readonly project: KnownProject | null;
}

export interface RefundDecision extends ChangedYears {
  readonly refund: Refund;
  readonly expenditure: Expenditure | null;
  readonly events: readonly NewEvent[];
}

/** The route that calls `recordRefund` documents these refusals. */
export const REFUND_REFUSALS: readonly Refusal[] = [
  dateOutOfPlace,
  yearTotalTooLarge,
  budgetClosed,
  ...EURO_VALUE_REFUSALS,
  amountNotPositive,
  bookedOutsideYear,
  expenditureUnknown,
  refundOfAnotherBooking,
  refundBeforeExpenditure,
  refundExceedsExpenditure,
  purposeMissing,
  purposeNotInFramework,
  projectUnknown,
];

/**
 * Money back in the year of its expenditure nets what that year has spent; in a later year it is a receipt there, which
 * nobody can spend, and the earlier year stays as it is. The promise that was paid counts as kept.
 */
export function recordRefund(received: MoneyReceived, basis: RefundBasis): RefundDecision {
  const { id, amount, receivedOn, reason, provenance } = received;
  const { budgetYear, expenditure } = basis;
  const { year } = budgetYear;
  refuseWhenClosed(budgetYear);
  if (amount <= 0n) throw amountNotPositive('amount', amount);
  if (yearOf(receivedOn) !== year) throw bookedOutsideYear('receivedOn', year, receivedOn);
  const refund: Refund = {
    ...(expenditure ? ofExpenditure(received, expenditure) : ofNoExpenditure(received, basis)),
    id,
    year,
    treatment: expenditure?.year === year ? 'netted' : 'receipt',
    amount,
    original: received.original ?? null,
    receivedOn,
    reason,
    provenance,
  };
  const years = refund.treatment === 'netted' ? bookPaid(basis.years, year, refund.purpose, -amount) : basis.years;
  const { id: refundId, countryAmounts, regionAmounts, expenditureValue = null, ...told } = refund;
  const places = { countryAmounts, regionAmounts };
  // The expenditure counts what came back in its own currency alone.
  const original = expenditureValue === null ? null : (refund.original?.amount ?? null);
  return {
    refund,
    expenditure: expenditure && {
      ...expenditure,
      refunded: expenditure.refunded + amount,
      refunds: [...expenditure.refunds, { refundId, amount, original, expenditureValue, ...places }],
    },
    ...changedYears(basis.years, years),
    events: [
      event(RefundReceived, {
        refundId,
        ...told,
        advance: expenditure?.advance ?? false,
        amount: toMoney(amount),
        expenditureValue: toMoneyOrNull(expenditureValue),
        ...outside(places),
      }),
    ],
  };
}

type Origin = Pick<
  Refund,
  | 'expenditureId'
  | 'expenditureYear'
  | 'purpose'
  | 'projectId'
  | 'commitmentId'
  | 'expenditureValue'
  | 'scope'
  | keyof PlaceAmounts
>;

function ofExpenditure(received: MoneyReceived, expenditure: Expenditure): Origin {
  const { purpose, projectId, amount, receivedOn } = received;
  if (purpose !== null && purpose !== expenditure.purpose) {
    throw refundOfAnotherBooking('purpose', purpose, expenditure.purpose);
  }
  if (projectId !== null && projectId !== expenditure.projectId) {
    throw refundOfAnotherBooking('project', projectId, expenditure.projectId);
  }
  if (receivedOn < expenditure.bookedOn) throw refundBeforeExpenditure(expenditure.bookedOn, receivedOn);
  const expenditureValue = valueOfPartBack(received, expenditure);
  const cashLeft = cashLeftOf(expenditure);
  const left = expenditureValue === null ? smaller(leftOf(expenditure), cashLeft) : cashLeft;
  if (amount > left) throw refundExceedsExpenditure(EURO, left, amount);
  return {
    expenditureId: expenditure.id,
    expenditureYear: expenditure.year,
    purpose: expenditure.purpose,
    projectId: expenditure.projectId,
    commitmentId: expenditure.commitmentId,
    expenditureValue,
    scope: expenditure.scope,
    ...splitBack(amount, expenditure),
  };
}

/**
 * Money back in the currency of its expenditure pays back a part of that, whatever it is worth in euros by then.
 *
 * @returns null where it is in another currency, or both are in euros: it pays back what it is worth
 */
function valueOfPartBack({ original }: MoneyReceived, expenditure: Expenditure): Cents | null {
  const currency = currencyOf(expenditure);
  if (!original || original.amount.currency !== currency) return null;
  const left = unitsLeftOf(expenditure);
  const units = toUnits(original.amount);
  if (units > left) throw refundExceedsExpenditure(currency, left, units);
  return centsOfPart(leftOf(expenditure), units, left);
}

/** Money that was paid before the ledger began comes back too: nobody can tell where that went. */
function ofNoExpenditure(
  { expenditureId, purpose, projectId }: MoneyReceived,
  { budgetYear, project }: RefundBasis,
): Origin {
  if (expenditureId !== null) throw expenditureUnknown(expenditureId);
  if (purpose === null) throw purposeMissing();
  requirePurpose(budgetYear, purpose, 'purpose');
  if (projectId !== null && !project) throw projectUnknown(projectId);
  return {
    expenditureId: null,
    expenditureYear: null,
    purpose,
    projectId,
    commitmentId: null,
    expenditureValue: null,
    scope: 'unattributed',
    countryAmounts: [],
    regionAmounts: [],
  };
}

const smaller = (a: Cents, b: Cents): Cents => (a < b ? a : b);
