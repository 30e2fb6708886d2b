import { conflict, formatCents, type Cents } from '@imd/kernel';
import { YEAR_TOTAL_LIMIT } from './year-total';

export const yearTotalTooLarge = conflict(
  'year-total-too-large',
  'No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros',
  (field: string, total: Cents) => ({ field, total: formatCents(total), limit: formatCents(YEAR_TOTAL_LIMIT) }),
);
