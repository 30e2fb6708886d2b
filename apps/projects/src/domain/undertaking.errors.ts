import { invalid } from '@imd/kernel';

export const openUndertakingFulfilled = (fulfilledOn: string) =>
  invalid('open-undertaking-fulfilled', 'An undertaking that is open has no date on which it was fulfilled', {
    field: 'fulfilledOn',
    fulfilledOn,
  });
