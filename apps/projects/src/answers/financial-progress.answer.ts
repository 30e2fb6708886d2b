import { Schema } from '@imd/contracts';
import { formatCents, toMoney, toMoneyOrNull } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Amount, YearProgress } from '../domain/financial-progress';

const { precision, derived, invented } = ProvenanceAnswer.properties;

const BookedAmountAnswer = named(
  'BookedAmount',
  Type.Object({
    ...MoneyAnswer.properties,
    precision: { ...precision, description: 'Coarsest rounding of what it is made of; null when exact' },
    derived: { ...derived, description: 'A part follows from the source, which does not state it' },
    invented: { ...invented, description: 'A part is demonstration data' },
  }),
);

export const YearProgressAnswer = named(
  'YearProgress',
  Type.Object({
    year: Schema.Year,
    planned: Schema.nullable(MoneyAnswer, 'Null when no plan is known'),
    committed: Schema.nullable(
      BookedAmountAnswer,
      'Value of commitments made in the year, less what was released of them; null when nobody reported it',
    ),
    released: Schema.nullable(BookedAmountAnswer, 'Null when nobody reported it'),
    spent: Schema.nullable(
      BookedAmountAnswer,
      'Paid in the year, less what was reversed; null when nobody reported it',
    ),
    reversed: Schema.nullable(BookedAmountAnswer, 'Null when nobody reported it'),
    links: Type.Object({ expenditures: Schema.Link }),
  }),
);

/** What is known of one year of a project's money. */
export function yearProgressAnswer(
  project: string,
  { year, planned, committed, released, spent, reversed }: YearProgress,
): Answer<typeof YearProgressAnswer> {
  return {
    year,
    planned: toMoneyOrNull(planned),
    committed: amountAnswer(committed),
    released: amountAnswer(released),
    spent: amountAnswer(spent),
    reversed: amountAnswer(reversed),
    links: { expenditures: `/v1/budgets/${year}/expenditures?project=${project}` },
  };
}

function amountAnswer(amount: Amount | null): Answer<typeof BookedAmountAnswer> | null {
  if (amount === null) return null;
  const { cents, precision, derived, invented } = amount;
  return { ...toMoney(cents), precision: precision === null ? null : formatCents(precision), derived, invented };
}
