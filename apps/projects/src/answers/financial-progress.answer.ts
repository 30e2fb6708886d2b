import { Schema } from '@imd/contracts';
import { toMarkedMoney, toMoney, toMoneyOrNull } from '@imd/kernel';
import { FigureAnswer, MoneyAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Amount, YearProgress } from '../domain/financial-progress';
import { PROGRESS_FLAGS, type ProgressFlag } from '../domain/progress-flags';
import type { YearGap } from '../domain/unexplained-gap';

export const YearProgressAnswer = named(
  'YearProgress',
  Type.Object({
    year: Schema.Year,
    planned: Schema.nullable(MoneyAnswer, 'Null when no plan is known'),
    committed: Schema.nullable(
      FigureAnswer,
      'Value of commitments made in the year, less what was released of them; null when nobody reported it',
    ),
    released: Schema.nullable(FigureAnswer, 'Null when nobody reported it'),
    spent: Schema.nullable(
      FigureAnswer,
      'Paid in the year, less what was reversed or paid back in it; null when nobody reported it',
    ),
    reversed: Schema.nullable(FigureAnswer, 'Null when nobody reported it'),
    refunded: Schema.nullable(FigureAnswer, 'Paid back in the year in which it was paid; null when nobody reported it'),
    gap: Schema.nullable(MoneyAnswer, 'Planned less spent'),
    explained: MoneyAnswer,
    toBeExplained: Schema.nullable(Type.Boolean(), 'Causes leave more of the gap than the threshold of the year'),
    flags: Type.Array(Schema.oneOf(PROGRESS_FLAGS)),
    links: Type.Object({ expenditures: Schema.Link }),
  }),
);

export function yearProgressAnswer(
  project: string,
  { year, planned, committed, released, spent, reversed, refunded }: YearProgress,
  { gap, explained, toBeExplained }: YearGap,
  flags: readonly ProgressFlag[],
): Answer<typeof YearProgressAnswer> {
  return {
    year,
    planned: toMoneyOrNull(planned),
    committed: amountAnswer(committed),
    released: amountAnswer(released),
    spent: amountAnswer(spent),
    reversed: amountAnswer(reversed),
    refunded: amountAnswer(refunded),
    gap: toMoneyOrNull(gap),
    explained: toMoney(explained),
    toBeExplained,
    flags: [...flags],
    links: { expenditures: `/v1/budgets/${year}/expenditures?project=${project}` },
  };
}

function amountAnswer(amount: Amount | null): Answer<typeof FigureAnswer> | null {
  return amount && toMarkedMoney(amount.cents, amount);
}
