import { defineReadModel, readModelStore } from '@imd/messaging';
import type { BookedTotal, ReportingGap } from '../domain/financial-progress';
import type { YearBudget } from '../domain/unexplained-gap';

/** The budget service tells of each project's money: totals per year, and which figures nobody reported. */
export const FINANCIAL_PROGRESS = defineReadModel({
  name: 'financial-progress',
  topics: ['imd.budget'],
  // The steps of amounts add up; until format 2 the largest was kept.
  format: 2,
  collections: {
    totals: { indexes: [{ key: { projectId: 1 } }] },
    gaps: { indexes: [] },
    budgets: { indexes: [] },
  },
});

/** Totals are kept per partition of the topic, so one measure of a year can have several documents. */
export const bookedTotals = readModelStore<BookedTotal>(FINANCIAL_PROGRESS, 'totals');

export interface YearGaps {
  readonly gaps: readonly ReportingGap[];
}

export const yearBudgets = readModelStore<YearBudget>(FINANCIAL_PROGRESS, 'budgets');

export const yearGaps = readModelStore<YearGaps>(FINANCIAL_PROGRESS, 'gaps');
