import { EXPENDITURE_FLAGS, EXPENDITURE_KINDS, EXPENDITURE_SCOPES, Schema } from '@imd/contracts';
import { toMoney, toMoneyOrNull, type Year } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { outside, type Expenditure, type Reversal, type Settlement } from '../domain/expenditure';
import { expendituresPath } from './budget-year.answer';
import { commitmentPath } from './commitment.answer';
import { AnyMoneyAnswer, differenceOf, OriginalMoneyAnswer } from './original-money.answer';

export const CountryAmountAnswer = named(
  'CountryAmount',
  Type.Object({ country: Schema.Country, amount: MoneyAnswer }),
);

export const RegionAmountAnswer = named('RegionAmount', Type.Object({ region: Schema.Region, amount: MoneyAnswer }));

export const ReversalAnswer = named(
  'Reversal',
  Type.Object({
    id: Schema.Id,
    amount: MoneyAnswer,
    original: Schema.nullable(AnyMoneyAnswer, 'What is taken back in another currency; null for euros'),
    bookedOn: Schema.Date,
    countryAmounts: Type.Array(CountryAmountAnswer),
    regionAmounts: Type.Array(RegionAmountAnswer),
    reason: Schema.Text,
    provenance: ProvenanceAnswer,
  }),
);

export const SettlementAnswer = named(
  'Settlement',
  Type.Object({
    id: Schema.Id,
    amount: MoneyAnswer,
    original: Schema.nullable(AnyMoneyAnswer, 'What is accounted for in another currency; null for euros'),
    settledOn: Schema.Date,
    reference: Type.String({ description: 'The report or statement in which the partner accounted for it' }),
    provenance: ProvenanceAnswer,
  }),
);

export const ExpenditureAnswer = named(
  'Expenditure',
  Type.Object({
    id: Schema.Id,
    year: Schema.Year,
    purpose: Schema.Code,
    project: Schema.nullable(Schema.Id, 'Null for money outside projects'),
    partners: Type.Array(Schema.Code, { description: 'Of the project, when it was recorded' }),
    commitment: Schema.nullable(Schema.Id),
    kind: Schema.oneOf(EXPENDITURE_KINDS, 'IATI transaction type: 3 is a disbursement, 4 an expenditure'),
    amount: MoneyAnswer,
    original: Schema.nullable(
      OriginalMoneyAnswer,
      'What was paid in another currency, with the rate of its euro value; null for euros',
    ),
    commitmentValue: Schema.nullable(
      MoneyAnswer,
      'What it pays of a commitment in another currency, at the rate of the commitment; null without one',
    ),
    exchangeDifference: Schema.nullable(MoneyAnswer, 'The amount less what it pays of such a commitment'),
    bookedOn: Schema.Date,
    bookedOnPrecision: DatePrecisionAnswer,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: Type.Array(CountryAmountAnswer, {
      description: 'The split of the day it was booked; adds up to the amount, with what goes to regions',
    }),
    regionAmounts: Type.Array(RegionAmountAnswer, {
      description: 'What goes to a region as such, by the OECD’s code of it (IATI: Region)',
    }),
    flags: Type.Array(Schema.oneOf(EXPENDITURE_FLAGS), { description: 'What is accepted but not ordinary' }),
    overrun: Schema.nullable(
      named('Overrun', Type.Object({ reason: Schema.Text, reference: Schema.Text })),
      'Why an authorised officer let cash go above the appropriation',
    ),
    description: Schema.nullable(LabelAnswer),
    advance: Type.Boolean({ description: 'Paid before the partner spends it, and accounted for later' }),
    settled: MoneyAnswer,
    reversed: MoneyAnswer,
    refunded: MoneyAnswer,
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      reversals: Schema.Link,
      settlements: Schema.Link,
      project: Schema.nullable(Schema.Link),
      commitment: Schema.nullable(Schema.Link),
    }),
  }),
);

export const expenditurePath = (year: Year, id: string) => `${expendituresPath(year)}/${id}`;

export function expenditureAnswer(expenditure: Expenditure): Answer<typeof ExpenditureAnswer> {
  const {
    id,
    projectId,
    commitmentId,
    amount,
    original = null,
    commitmentValue = null,
    countryAmounts,
    regionAmounts,
    settled,
    reversed,
    refunded,
    ...others
  } = expenditure;
  const { settlements, reversals, refunds, ...rest } = others;
  const self = expenditurePath(expenditure.year, id);
  return {
    id,
    project: projectId,
    commitment: commitmentId,
    ...rest,
    amount: toMoney(amount),
    original,
    commitmentValue: toMoneyOrNull(commitmentValue),
    exchangeDifference: differenceOf(amount, commitmentValue),
    ...outside({ countryAmounts, regionAmounts }),
    settled: toMoney(settled),
    reversed: toMoney(reversed),
    refunded: toMoney(refunded),
    links: {
      self,
      reversals: `${self}/reversals`,
      settlements: `${self}/settlements`,
      project: projectId && `/v1/projects/${projectId}`,
      commitment: commitmentId && commitmentPath(commitmentId),
    },
  };
}

export function reversalAnswer(reversal: Reversal): Answer<typeof ReversalAnswer> {
  return {
    ...reversal,
    amount: toMoney(reversal.amount),
    original: reversal.original ?? null,
    ...outside(reversal),
  };
}

export function settlementAnswer(settlement: Settlement): Answer<typeof SettlementAnswer> {
  return { ...settlement, amount: toMoney(settlement.amount), original: settlement.original ?? null };
}
