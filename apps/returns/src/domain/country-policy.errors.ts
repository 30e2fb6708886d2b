import { invalid, type CalendarDate } from '@imd/kernel';

export const periodOfAnotherCategory = invalid(
  'period-of-another-category',
  'A period is of a category that the country has',
  (category: string) => ({ field: 'periods', category }),
);

export const categoryPeriodReversed = invalid(
  'category-period-reversed',
  'A category holds until the day from which it holds, or later',
  (category: string, from: CalendarDate, to: CalendarDate) => ({ field: 'periods', category, from, to }),
);

export const categoryPeriodsOverlap = invalid(
  'category-periods-overlap',
  'The periods of one category lie apart',
  (category: string) => ({ field: 'periods', category }),
);
