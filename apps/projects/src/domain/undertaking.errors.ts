import { invalid } from '@imd/kernel';

export const openUndertakingFulfilled = invalid(
  'open-undertaking-fulfilled',
  'An open undertaking has no date on which it was fulfilled',
  (fulfilledOn: string) => ({
    field: 'fulfilledOn',
    fulfilledOn,
  }),
  { title: 'Open undertaking with a date of fulfilment' },
);
