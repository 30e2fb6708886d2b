import { EXPENDITURE_FLAGS, EXPENDITURE_KINDS, EXPENDITURE_SCOPES, Schema } from '@imd/contracts';
import { toMoney, type Year } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { CountryAmount, Expenditure, Reversal } from '../domain/expenditure';
import { expendituresPath } from './budget-year.answer';
import { commitmentPath } from './commitment.answer';

const CountryAmountAnswer = named('CountryAmount', Type.Object({ country: Schema.Country, amount: MoneyAnswer }));

export const ReversalAnswer = named(
  'Reversal',
  Type.Object({
    id: Schema.Id,
    amount: MoneyAnswer,
    bookedOn: Schema.Date,
    countryAmounts: Type.Array(CountryAmountAnswer),
    reason: Schema.Text,
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
    commitment: Schema.nullable(Schema.Id),
    kind: Schema.oneOf(EXPENDITURE_KINDS, 'IATI transaction type: 3 is a disbursement, 4 an expenditure'),
    amount: MoneyAnswer,
    bookedOn: Schema.Date,
    bookedOnPrecision: DatePrecisionAnswer,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: Type.Array(CountryAmountAnswer, {
      description: 'The split of the day it was booked; adds up to the amount',
    }),
    flags: Type.Array(Schema.oneOf(EXPENDITURE_FLAGS), { description: 'What is accepted but not ordinary' }),
    overrun: Schema.nullable(
      named('Overrun', Type.Object({ reason: Schema.Text, reference: Schema.Text })),
      'Why an authorised officer let cash go above the appropriation',
    ),
    description: Schema.nullable(LabelAnswer),
    reversed: MoneyAnswer,
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      reversals: Schema.Link,
      project: Schema.nullable(Schema.Link),
      commitment: Schema.nullable(Schema.Link),
    }),
  }),
);

export const expenditurePath = (year: Year, id: string) => `${expendituresPath(year)}/${id}`;

export function expenditureAnswer(expenditure: Expenditure): Answer<typeof ExpenditureAnswer> {
  const { id, projectId, commitmentId, amount, countryAmounts, reversed, reversals, ...rest } = expenditure;
  const self = expenditurePath(expenditure.year, id);
  return {
    id,
    project: projectId,
    commitment: commitmentId,
    ...rest,
    amount: toMoney(amount),
    countryAmounts: countryAmountsAnswer(countryAmounts),
    reversed: toMoney(reversed),
    links: {
      self,
      reversals: `${self}/reversals`,
      project: projectId && `/v1/projects/${projectId}`,
      commitment: commitmentId && commitmentPath(commitmentId),
    },
  };
}

export function reversalAnswer(reversal: Reversal): Answer<typeof ReversalAnswer> {
  return {
    ...reversal,
    amount: toMoney(reversal.amount),
    countryAmounts: countryAmountsAnswer(reversal.countryAmounts),
  };
}

function countryAmountsAnswer(amounts: readonly CountryAmount[]): Answer<typeof CountryAmountAnswer>[] {
  return amounts.map(({ country, amount }) => ({ country, amount: toMoney(amount) }));
}
