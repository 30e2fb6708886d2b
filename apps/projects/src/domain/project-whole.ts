import { sumCents, type Cents, type Year } from '@imd/kernel';
import type { Project, YearPlan } from './project';

type Amounts = Pick<Project, 'id' | 'parent' | 'totalBudget'> & {
  readonly plans: readonly Pick<YearPlan, 'year' | 'amount'>[];
};

/** Null says that the amount of the project itself or of one of its parts is unknown. */
export interface ProjectWhole {
  readonly projects: readonly string[];
  readonly totalBudget: Cents | null;
  readonly plans: readonly { readonly year: Year; readonly amount: Cents | null }[];
}

/**
 * Every amount is of one project alone, so the whole is their sum, and each euro is in it once.
 * @param known the project with all that are below it, in any order
 */
export function wholeOf(projectId: string, known: readonly Amounts[]): ProjectWhole {
  const within = withParts(projectId, known);
  const years = [...new Set(within.flatMap(({ plans }) => plans.map(({ year }) => year)))].sort();
  return {
    projects: within.map(({ id }) => id),
    totalBudget: sumOf(within.map(({ totalBudget }) => totalBudget)),
    plans: years.map((year) => ({
      year,
      amount: sumOf(within.map(({ plans }) => plans.find((plan) => plan.year === year)?.amount ?? null)),
    })),
  };
}

function withParts(projectId: string, known: readonly Amounts[]): Amounts[] {
  const parts = known.filter(({ parent }) => parent === projectId).flatMap(({ id }) => withParts(id, known));
  return [...known.filter(({ id }) => id === projectId), ...parts];
}

function sumOf(amounts: readonly (Cents | null)[]): Cents | null {
  const all = amounts.filter((amount) => amount !== null);
  return all.length === amounts.length ? sumCents(all) : null;
}
