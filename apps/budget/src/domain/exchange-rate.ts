import { type Change, type EventData, eventUnlessSame, ExchangeRateSet } from '@imd/contracts';
import {
  AMOUNT,
  type AnyMoney,
  type CalendarDate,
  type Cents,
  EURO,
  fromUnits,
  parseCents,
  type Refusal,
  toEuroCents,
  toUnits,
  type Units,
  type Year,
} from '@imd/kernel';
import {
  anotherCurrency,
  eurosHaveTwoDecimals,
  exchangeRateAfterBooking,
  exchangeRateNotPositive,
  exchangeRateOfEuros,
  exchangeRateUnknown,
} from './exchange-rate.errors';

/** The corporate rate of a currency values what is booked on a budget year; what was booked keeps its euro value. */
export type ExchangeRate = EventData<typeof ExchangeRateSet>;

/** The route that calls `setExchangeRate` documents these refusals. */
export const EXCHANGE_RATE_REFUSALS: readonly Refusal[] = [exchangeRateNotPositive, exchangeRateOfEuros];

export function setExchangeRate(before: ExchangeRate | null, after: ExchangeRate): Change<ExchangeRate> {
  if (after.currency === EURO) throw exchangeRateOfEuros('currency');
  requirePositive('rate', after.rate);
  return { state: after, events: eventUnlessSame(ExchangeRateSet, before, after) };
}

/** Units for one euro on a day, or for a whole budget year where the day is null. */
export interface Rate {
  readonly value: string;
  readonly date: CalendarDate | null;
  readonly source: string;
}

/** The rate is null where nobody gives one. */
export interface MoneyWithRate {
  readonly money: AnyMoney;
  readonly rate: Rate | null;
}

/** What was paid, promised or given back in another currency, with the rate of its euro value when it was booked. */
export interface OriginalMoney {
  readonly amount: AnyMoney;
  readonly rate: Rate;
}

export interface EuroValue {
  readonly amount: Cents;
  /** Null says that it was euros. */
  readonly original: OriginalMoney | null;
}

/** Whoever calls `euroValueOf` documents these refusals. */
export const EURO_VALUE_REFUSALS: readonly Refusal[] = [
  exchangeRateUnknown,
  exchangeRateNotPositive,
  exchangeRateOfEuros,
  exchangeRateAfterBooking,
  eurosHaveTwoDecimals,
];

export interface EuroValueBasis {
  /** The field that the money is in. */
  readonly field: string;
  readonly year: Year;
  readonly bookedOn: CalendarDate;
  readonly corporate: ExchangeRate | null;
}

/** The euro value is fixed when it is booked: by the rate that comes with the money, or by the corporate rate. */
export function euroValueOf(
  { money, rate: given }: MoneyWithRate,
  { field, year, bookedOn, corporate }: EuroValueBasis,
): EuroValue {
  const { value, currency } = money;
  if (currency === EURO) {
    if (given) throw exchangeRateOfEuros('rate');
    requireTwoDecimals(field, value);
    return { amount: parseCents(value, field), original: null };
  }
  const rate = given ?? corporateRate(corporate);
  if (!rate) throw exchangeRateUnknown(year, currency);
  requirePositive('rate.value', rate.value);
  if (rate.date !== null && rate.date > bookedOn) throw exchangeRateAfterBooking(rate.date, bookedOn);
  return { amount: toEuroCents(value, rate.value), original: { amount: money, rate } };
}

/** Whoever calls `unitsIn` documents these refusals. */
export const OF_ANOTHER_CURRENCY_REFUSALS: readonly Refusal[] = [anotherCurrency, eurosHaveTwoDecimals];

/** What changes a booking counts in the currency of that booking: unlike currencies never add. */
export function unitsIn(currency: string, money: AnyMoney, field: string): Units {
  if (money.currency !== currency) throw anotherCurrency(field, currency, money.currency);
  if (currency === EURO) requireTwoDecimals(field, money.value);
  return toUnits(money);
}

/** An amount, counted in the currency of its booking. */
export function unitsOf(amount: Cents, original: AnyMoney | null | undefined): Units {
  return original ? toUnits(original) : amount;
}

/** Euros have no original beside them. */
export function originalIn(currency: string, units: Units): AnyMoney | null {
  return currency === EURO ? null : fromUnits(units, currency);
}

/** A booking without an original is in euros. */
export function currencyOf({ original }: { readonly original?: OriginalMoney | null }): string {
  return original?.amount.currency ?? EURO;
}

function requireTwoDecimals(field: string, value: string): void {
  if (!AMOUNT.test(value)) throw eurosHaveTwoDecimals(`${field}.value`, value);
}

function corporateRate(corporate: ExchangeRate | null): Rate | null {
  return corporate && { value: corporate.rate, date: null, source: `Corporate rate ${corporate.year}` };
}

function requirePositive(field: string, rate: string): void {
  if (Number(rate) <= 0) throw exchangeRateNotPositive(field, rate);
}
