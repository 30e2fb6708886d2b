import { toMoney } from '@imd/kernel';
import type { CountryAmount, Expenditure, Reversal } from '../domain/expenditure';

export function expenditureAnswer(expenditure: Expenditure): object {
  const { id, projectId, commitmentId, amount, countryAmounts, reversed, reversals, ...rest } = expenditure;
  const self = `/v1/budgets/${expenditure.year}/expenditures/${id}`;
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
      ...(projectId === null ? {} : { project: `/v1/projects/${projectId}` }),
      ...(commitmentId === null ? {} : { commitment: `/v1/commitments/${commitmentId}` }),
    },
  };
}

export function reversalAnswer(reversal: Reversal): object {
  return {
    ...reversal,
    amount: toMoney(reversal.amount),
    countryAmounts: countryAmountsAnswer(reversal.countryAmounts),
  };
}

function countryAmountsAnswer(amounts: readonly CountryAmount[]): object[] {
  return amounts.map(({ country, amount }) => ({ country, amount: toMoney(amount) }));
}
