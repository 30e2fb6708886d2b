import { conflict, invalid } from '@imd/kernel';

export const countWithoutADate = invalid(
  'count-without-a-date',
  'An occupancy comes with the day on which it was counted',
  () => ({ field: 'countedOn' }),
  { title: 'Occupancy without a date' },
);

export const facilityCountedTooOften = conflict(
  'facility-counted-too-often',
  'A facility keeps a limited number of counts',
  (most: number) => ({ field: 'countedOn', most }),
);
