import { EXPENDITURE_SCOPES, REFUND_TREATMENTS, Schema } from '@imd/contracts';
import { toMoney, toMoneyOrNull, type Year } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { outside } from '../domain/expenditure';
import type { Refund } from '../domain/refund';
import { refundsPath } from './budget-year.answer';
import { commitmentPath } from './commitment.answer';
import { CountryAmountAnswer, expenditurePath, RegionAmountAnswer } from './expenditure.answer';
import { differenceOf, OriginalMoneyAnswer } from './original-money.answer';

export const RefundAnswer = named(
  'Refund',
  Type.Object({
    id: Schema.Id,
    year: Type.Integer({ ...Schema.Year, description: 'The year in which it was received' }),
    treatment: Schema.oneOf(
      REFUND_TREATMENTS,
      'In the year of its expenditure it is netted with what was spent; in a later year it is a receipt',
    ),
    expenditure: Schema.nullable(Schema.Id, 'Null where it belongs to no expenditure that is booked here'),
    purpose: Schema.Code,
    project: Schema.nullable(Schema.Id),
    commitment: Schema.nullable(Schema.Id),
    amount: MoneyAnswer,
    original: Schema.nullable(
      OriginalMoneyAnswer,
      'What came back in another currency, with the rate of its euro value; null for euros',
    ),
    expenditureValue: Schema.nullable(
      MoneyAnswer,
      'What it gives back of an expenditure in the same other currency, at the rate of that; null otherwise',
    ),
    exchangeDifference: Schema.nullable(MoneyAnswer, 'The amount less what it gives back of such an expenditure'),
    receivedOn: Schema.Date,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: Type.Array(CountryAmountAnswer, { description: 'The split of its expenditure' }),
    regionAmounts: Type.Array(RegionAmountAnswer),
    reason: Schema.Text,
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      expenditure: Schema.nullable(Schema.Link),
      project: Schema.nullable(Schema.Link),
      commitment: Schema.nullable(Schema.Link),
    }),
  }),
);

export const refundPath = (year: Year, id: string) => `${refundsPath(year)}/${id}`;

export function refundAnswer(refund: Refund): Answer<typeof RefundAnswer> {
  const { expenditureId, expenditureYear, projectId, commitmentId, amount, ...others } = refund;
  const { countryAmounts, regionAmounts, original = null, expenditureValue = null, ...rest } = others;
  return {
    ...rest,
    expenditure: expenditureId,
    project: projectId,
    commitment: commitmentId,
    amount: toMoney(amount),
    original,
    expenditureValue: toMoneyOrNull(expenditureValue),
    exchangeDifference: differenceOf(amount, expenditureValue),
    ...outside({ countryAmounts, regionAmounts }),
    links: {
      self: refundPath(refund.year, refund.id),
      expenditure:
        expenditureId === null || expenditureYear === null ? null : expenditurePath(expenditureYear, expenditureId),
      project: projectId && `/v1/projects/${projectId}`,
      commitment: commitmentId && commitmentPath(commitmentId),
    },
  };
}
