import { invalid } from '@imd/kernel';

export const outturnEstimateTooLate = invalid(
  'outturn-estimate-too-late',
  'An outturn is estimated today or earlier, and on the last day of its year at the latest',
  (estimatedOn: string, latest: string) => ({ field: 'estimatedOn', estimatedOn, latest }),
  { title: 'Estimate of a day too late' },
);
