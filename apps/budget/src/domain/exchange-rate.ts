import { type Change, type EventData, eventUnlessSame, ExchangeRateSet } from '@imd/contracts';
import {
  AMOUNT,
  type AnyMoney,
  type CalendarDate,
  type Cents,
  parseCents,
  type Refusal,
  toEuroCents,
  type Year,
} from '@imd/kernel';
import {
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

/** The rate is null where the payer gives none. */
export interface Paid {
  readonly money: AnyMoney;
  readonly rate: Rate | null;
}

/** What was paid in another currency, with the rate that made euros of it when it was booked. */
export interface OriginalMoney {
  readonly amount: AnyMoney;
  readonly rate: Rate;
}

export interface EuroValue {
  readonly amount: Cents;
  /** Null says that euros were paid. */
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

/** The euro value is fixed when it is booked: by the rate that comes with the money, or by the corporate rate. */
export function euroValueOf(
  { money, rate: given }: Paid,
  { year, bookedOn, corporate }: { year: Year; bookedOn: CalendarDate; corporate: ExchangeRate | null },
): EuroValue {
  const { value, currency } = money;
  if (currency === EURO) {
    if (given) throw exchangeRateOfEuros('rate');
    if (!AMOUNT.test(value)) throw eurosHaveTwoDecimals(value);
    return { amount: parseCents(value, 'amount'), original: null };
  }
  const rate = given ?? corporateRate(corporate);
  if (!rate) throw exchangeRateUnknown(year, currency);
  requirePositive('rate.value', rate.value);
  if (rate.date !== null && rate.date > bookedOn) throw exchangeRateAfterBooking(rate.date, bookedOn);
  return { amount: toEuroCents(value, rate.value), original: { amount: money, rate } };
}

function corporateRate(corporate: ExchangeRate | null): Rate | null {
  return corporate && { value: corporate.rate, date: null, source: `Corporate rate ${corporate.year}` };
}

function requirePositive(field: string, rate: string): void {
  if (Number(rate) <= 0) throw exchangeRateNotPositive(field, rate);
}

export const EURO = 'EUR';
