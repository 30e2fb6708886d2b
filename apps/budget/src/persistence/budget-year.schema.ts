import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { BudgetYear } from '../domain/budget-year';

export const budgetYears = defineStore<BudgetYear>({
  aggregate: 'budgets',
  collection: 'budgets',
  id: ({ year }) => String(year),
  listing: { orders: { year: [] } },
  schema: new Schema<BudgetYear>(
    {
      year: Number,
      framework: String,
      purposes: [String],
      title: Object,
      status: String,
      planLimit: String,
      bands: Object,
      explanationThreshold: String,
      remark: Object,
      provenance: Object,
      adoption: Object,
      closing: Object,
      mutations: [Object],
      earmarks: [Object],
      allocation: Object,
      multiYearEstimate: Object,
      reportingGaps: Object,
      controlTotals: [Object],
      firstYearReception: Object,
      paid: BigInt,
      committedValue: BigInt,
      draws: [Object],
    },
    { strict: 'throw', _id: false },
  ),
});
