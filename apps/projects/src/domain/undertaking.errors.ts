import { invalid } from '@imd/kernel';

export const openUndertakingFulfilled = invalid(
  'open-undertaking-fulfilled',
  'An undertaking that is open has no date on which it was fulfilled',
  (fulfilledOn: string) => ({
    field: 'fulfilledOn',
    fulfilledOn,
  }),
);
