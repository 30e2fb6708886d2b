import { exceedsPercentage, formatCents, sumCents, type Cents, type Year } from '@imd/kernel';
import type { YearProgress } from './financial-progress';
import { gapUnexplained } from './project.errors';
import type { UnderspendCause } from './underspend-cause';

/** The budget service tells these of a year. */
export interface YearBudget {
  readonly year: Year;
  /** A gap above this percentage of the appropriation needs a cause. */
  readonly explanationThreshold: string;
  /** The final act settles a year, and counts for nothing that is judged by its appropriation. */
  readonly appropriated: Cents;
}

export type RecordedCause = Pick<UnderspendCause, 'year' | 'amount' | 'withdrawal'>;

export interface YearGap {
  readonly year: Year;
  /** Planned less spent; null when either is not known. */
  readonly gap: Cents | null;
  /** Causes add up with their signs; one that is not quantified explains no amount. */
  readonly explained: Cents;
  /** Null says that the year goes on, or that the gap, or what the year is judged by, is not known. */
  readonly toBeExplained: boolean | null;
}

/** A gap is judged by what its causes leave of it, in both directions, once nothing more is spent in the year. */
export function yearGap(
  { year, planned, spent }: YearProgress,
  causes: readonly RecordedCause[],
  budgets: readonly YearBudget[],
  isOver: boolean,
): YearGap {
  const gap = planned === null || spent === null ? null : planned - spent.cents;
  const explained = sumCents(
    causes.flatMap((cause) => (cause.year === year && cause.withdrawal === null ? (cause.amount ?? []) : [])),
  );
  const budget = budgets.find((each) => each.year === year);
  const isJudged = isOver && budget !== undefined && budget.appropriated > 0n;
  const toBeExplained =
    gap === null || !isJudged
      ? null
      : exceedsPercentage(gap - explained, budget.explanationThreshold, budget.appropriated);
  return { year, gap, explained, toBeExplained };
}

/**
 * Closing a project ends the spending of each of its years.
 *
 * @throws DomainError `gap-unexplained` (409) for the first such year
 */
export function checkExplained(
  years: readonly YearProgress[],
  causes: readonly RecordedCause[],
  budgets: readonly YearBudget[],
): void {
  for (const each of years) {
    const { year, gap, explained, toBeExplained } = yearGap(each, causes, budgets, true);
    if (gap !== null && toBeExplained === true) {
      throw gapUnexplained(year, formatCents(gap), formatCents(explained));
    }
  }
}
