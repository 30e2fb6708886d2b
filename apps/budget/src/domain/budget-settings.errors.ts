import { invalid } from '@imd/kernel';

export const bandsOutOfOrder = invalid(
  'bands-out-of-order',
  'The band that is on course ends no later than the band that needs attention',
  (onCourse: string, attention: string) => ({ field: 'bands', onCourse, attention }),
);
