import { toMoney, toMoneyOrNull } from '@imd/kernel';
import type { Project } from '../domain/project';

export const projectPath = (id: string) => `/v1/projects/${id}`;

/** The project itself; indicators and milestones have answers of their own. */
export function projectAnswer({ indicators, milestones, partners, totalBudget, plans, ...project }: Project) {
  const self = projectPath(project.id);
  return {
    ...project,
    partners: partners.map(({ organisationId, role }) => ({ organisation: organisationId, role })),
    totalBudget: toMoneyOrNull(totalBudget),
    plans: plans.map(({ year, amount }) => ({ year, amount: toMoney(amount) })),
    links: {
      self,
      indicators: `${self}/indicators`,
      milestones: `${self}/milestones`,
      underspendCauses: `/v1/underspend-causes?project=${project.id}`,
      evaluations: `/v1/evaluations?project=${project.id}`,
    },
  };
}
