import { formatCents, toMoney, toMoneyOrNull } from '@imd/kernel';
import type { Amount, YearProgress } from '../domain/financial-progress';

export function financialProgressAnswer(project: string, years: readonly YearProgress[]) {
  return years.map(({ year, planned, committed, released, spent, reversed }) => ({
    year,
    planned: toMoneyOrNull(planned),
    committed: amountAnswer(committed),
    released: amountAnswer(released),
    spent: amountAnswer(spent),
    reversed: amountAnswer(reversed),
    links: { expenditures: `/v1/budgets/${year}/expenditures?project=${project}` },
  }));
}

function amountAnswer(amount: Amount | null) {
  if (amount === null) return null;
  const { cents, precision, derived, invented } = amount;
  return { ...toMoney(cents), precision: precision === null ? null : formatCents(precision), derived, invented };
}
