import { Schema } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import { MoneyAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { ProjectWhole } from '../domain/project-whole';
import { projectPath } from './project.answer';

export const ProjectWholeAnswer = named(
  'ProjectWhole',
  Type.Object({
    projects: Type.Array(Schema.Code, { description: 'The project and all that are below it' }),
    totalBudget: Schema.nullable(MoneyAnswer, 'Null when one of them is unknown'),
    plans: Type.Array(
      named(
        'WholeYearPlan',
        Type.Object({ year: Schema.Year, amount: Schema.nullable(MoneyAnswer, 'Null when one of them is unknown') }),
      ),
    ),
    links: Type.Object({ project: Schema.Link, parts: Schema.Link }),
  }),
);

export function projectWholeAnswer(
  id: string,
  { totalBudget, plans, projects }: ProjectWhole,
): Answer<typeof ProjectWholeAnswer> {
  return {
    projects: [...projects],
    totalBudget: toMoneyOrNull(totalBudget),
    plans: plans.map(({ year, amount }) => ({ year, amount: toMoneyOrNull(amount) })),
    links: { project: projectPath(id), parts: `/v1/projects?parent=${id}` },
  };
}
