import { toMoney } from '@imd/kernel';
import { outstanding, type Commitment } from '../domain/commitment';

export function commitmentAnswer(commitment: Commitment): object {
  const { id, projectId, value, paid, released, instalments, releases, ...rest } = commitment;
  const self = `/v1/commitments/${id}`;
  return {
    id,
    project: projectId,
    ...rest,
    value: toMoney(value),
    paid: toMoney(paid),
    released: toMoney(released),
    outstanding: toMoney(outstanding(commitment)),
    instalments: instalments.map((instalment) => ({ ...instalment, amount: toMoney(instalment.amount) })),
    releases: releases.map((release) => ({
      ...release,
      byYear: release.byYear.map(({ year, amount }) => ({ year, amount: toMoney(amount) })),
    })),
    links: {
      self,
      project: `/v1/projects/${projectId}`,
      expenditures: `/v1/budgets/${commitment.year}/expenditures?commitment=${id}`,
    },
  };
}
