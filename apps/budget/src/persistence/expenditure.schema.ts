import { DATE_PRECISIONS, EXPENDITURE_FLAGS, EXPENDITURE_KINDS, EXPENDITURE_SCOPES } from '@imd/contracts';
import { type AnyMoney, EURO, parseCents } from '@imd/kernel';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { OriginalMoney, Rate } from '../domain/exchange-rate';
import type {
  CountryAmount,
  Expenditure,
  MoneyBack,
  Overrun,
  RegionAmount,
  Reversal,
  Settlement,
} from '../domain/expenditure';

export const COUNTRY_AMOUNT = part<CountryAmount>({ country: required(String), amount: required(BigInt) });

export const REGION_AMOUNT = part<RegionAmount>({ region: required(String), amount: required(BigInt) });

export const ANY_MONEY = part<AnyMoney>({ value: required(String), currency: required(String) });

export const ORIGINAL = part<OriginalMoney>({
  amount: required(ANY_MONEY),
  rate: required(part<Rate>({ value: required(String), date: nullable(String), source: required(String) })),
});

const OVERRUN = part<Overrun>({ reason: required(String), reference: required(String) });

const REVERSAL = part<Reversal>({
  id: required(String),
  amount: required(BigInt),
  original: nullable(ANY_MONEY),
  bookedOn: required(String),
  countryAmounts: listOf(COUNTRY_AMOUNT),
  regionAmounts: listOf(REGION_AMOUNT),
  reason: required(String),
  provenance: required(PROVENANCE),
});

const SETTLEMENT = part<Settlement>({
  id: required(String),
  amount: required(BigInt),
  original: nullable(ANY_MONEY),
  settledOn: required(String),
  reference: required(String),
  provenance: required(PROVENANCE),
});

const MONEY_BACK = part<MoneyBack>({
  refundId: required(String),
  amount: required(BigInt),
  original: nullable(ANY_MONEY),
  expenditureValue: nullable(BigInt),
  countryAmounts: listOf(COUNTRY_AMOUNT),
  regionAmounts: listOf(REGION_AMOUNT),
});

export const expenditures = defineStore<Expenditure>({
  aggregate: 'expenditures',
  thing: 'expenditure',
  collection: 'expenditures',
  id: ({ id }) => id,
  listing: {
    within: ['year'],
    filters: {
      commitment: 'commitmentId',
      project: 'projectId',
      partner: 'partners',
      flag: 'flags',
      country: 'countryAmounts.country',
      region: 'regionAmounts.region',
      currency: 'original.amount.currency',
      purpose: 'purpose',
      kind: 'kind',
    },
    sparse: [
      'commitmentId',
      'projectId',
      'partners',
      'flags',
      'countryAmounts.country',
      'regionAmounts.region',
      'original.amount.currency',
    ],
    unset: { currency: EURO },
    ranges: {
      bookedOn: { from: 'bookedFrom', to: 'bookedTo' },
      amount: { from: 'amountFrom', to: 'amountTo', stored: parseCents },
    },
    // Each order costs an index more for every filter, and every booking writes to all of them: so there is one.
    orders: { bookedOn: ['bookedOn'] },
  },
  fields: {
    id: required(String),
    year: required(Number),
    purpose: required(String),
    projectId: nullable(String),
    partners: listOf(String),
    commitmentId: nullable(String),
    kind: required(String, EXPENDITURE_KINDS),
    amount: required(BigInt),
    original: nullable(ORIGINAL),
    commitmentValue: nullable(BigInt),
    bookedOn: required(String),
    bookedOnPrecision: required(String, DATE_PRECISIONS),
    scope: required(String, EXPENDITURE_SCOPES),
    countryAmounts: listOf(COUNTRY_AMOUNT),
    regionAmounts: listOf(REGION_AMOUNT),
    flags: listOf(String, EXPENDITURE_FLAGS),
    overrun: nullable(OVERRUN),
    description: nullable(LABEL),
    advance: required(Boolean),
    settled: required(BigInt),
    settlements: listOf(SETTLEMENT),
    reversed: required(BigInt),
    reversals: listOf(REVERSAL),
    refunded: required(BigInt),
    refunds: listOf(MONEY_BACK),
    provenance: required(PROVENANCE),
  },
});
