import { invalid, type Year } from '@imd/kernel';

export const estimateYearOutOfRange = invalid(
  'estimate-year-out-of-range',
  'A multi-year estimate covers the four years after its own',
  (year: Year, later: Year) => ({
    field: 'estimates',
    year,
    estimateYear: later,
  }),
);
