import { defineStore, PROVENANCE, required } from '@imd/mongo';
import type { ExchangeRate } from '../domain/exchange-rate';

type Named = Pick<ExchangeRate, 'year' | 'currency'>;

export const exchangeRateId = ({ year, currency }: Named) => `${year}-${currency}`;

export const exchangeRates = defineStore<ExchangeRate>({
  aggregate: 'exchange-rates',
  thing: 'exchange rate',
  namedBy: 'of this currency in this year',
  collection: 'exchange-rates',
  id: exchangeRateId,
  listing: { filters: { currency: 'currency', year: 'year' }, orders: { year: ['year'] } },
  fields: {
    year: required(Number),
    currency: required(String),
    rate: required(String),
    provenance: required(PROVENANCE),
  },
});
