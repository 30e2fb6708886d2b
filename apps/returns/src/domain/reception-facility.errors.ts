import { invalid } from '@imd/kernel';

export const countWithoutADate = invalid(
  'count-without-a-date',
  'An occupancy says on which day it was counted',
  () => ({ field: 'countedOn' }),
);
