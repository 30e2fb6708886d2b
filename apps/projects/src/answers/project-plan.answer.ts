import { Schema } from '@imd/contracts';
import { toMoney } from '@imd/kernel';
import { MoneyAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Project, YearPlan } from '../domain/project';

export const ProjectPlanAnswer = named(
  'ProjectPlan',
  Type.Object({
    project: Schema.Code,
    year: Schema.Year,
    amount: MoneyAnswer,
    quarters: Type.Array(MoneyAnswer, { maxItems: 4 }),
  }),
);

export function projectPlanAnswer(
  { id }: Pick<Project, 'id'>,
  { year, amount, quarters }: YearPlan,
): Answer<typeof ProjectPlanAnswer> {
  return { project: id, year, amount: toMoney(amount), quarters: quarters.map(toMoney) };
}
