import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { BudgetLine, BudgetLines } from '../domain/budget-lines';

const PERIOD = part<BudgetLine>({
  validFrom: required(String),
  validTo: nullable(String),
  chapter: required(String),
  article: required(String),
  subArticle: nullable(String),
  instrument: nullable(LABEL),
  oda: required(Boolean),
  hgis: required(Boolean),
});

export const budgetLines = defineStore<BudgetLines>({
  aggregate: 'budget-lines',
  thing: 'budget line',
  namedBy: 'of this purpose',
  collection: 'budget-lines',
  id: ({ purpose }) => purpose,
  listing: { orders: { purpose: [] } },
  fields: { purpose: required(String), periods: listOf(PERIOD), provenance: required(PROVENANCE) },
});
