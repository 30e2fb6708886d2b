import { EXPENDITURE_SCOPES, REFUND_TREATMENTS, Schema } from '@imd/contracts';
import { toMoney, type Year } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { outside } from '../domain/expenditure';
import type { Refund } from '../domain/refund';
import { refundsPath } from './budget-year.answer';
import { commitmentPath } from './commitment.answer';
import { CountryAmountAnswer, expenditurePath, RegionAmountAnswer } from './expenditure.answer';

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
  const { expenditureId, expenditureYear, projectId, commitmentId, amount, countryAmounts, regionAmounts, ...rest } =
    refund;
  return {
    ...rest,
    expenditure: expenditureId,
    project: projectId,
    commitment: commitmentId,
    amount: toMoney(amount),
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
