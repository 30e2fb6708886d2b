import type { AnyMoney, Year } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { euroValueOf, type EuroValue, type EuroValueBasis, type MoneyWithRate } from '../domain/exchange-rate';
import { exchangeRateId, exchangeRates } from './exchange-rate.schema';

export function loadCorporateRate(tx: Transaction, year: Year, { currency }: AnyMoney): Promise<void> {
  return tx.load(exchangeRates, exchangeRateId({ year, currency }));
}

export function corporateRateOf(tx: Transaction, year: Year, { currency }: AnyMoney): EuroValueBasis['corporate'] {
  return tx.get(exchangeRates, exchangeRateId({ year, currency }));
}

/** A booking has one amount, and this fixes its euro value. */
export function inEuros(
  tx: Transaction,
  paid: MoneyWithRate,
  { year, bookedOn }: Pick<EuroValueBasis, 'year' | 'bookedOn'>,
): EuroValue {
  const corporate = corporateRateOf(tx, year, paid.money);
  return euroValueOf(paid, { field: 'amount', year, bookedOn, corporate });
}
