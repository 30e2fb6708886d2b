import { invalid } from '@imd/kernel';

export const countWithoutADate = invalid(
  'count-without-a-date',
  'An occupancy comes with the day on which it was counted',
  () => ({ field: 'countedOn' }),
  { title: 'Occupancy without a date' },
);
