import { conflict, invalid } from '@imd/kernel';

export const openUndertakingFulfilled = invalid(
  'open-undertaking-fulfilled',
  'An open undertaking has no date on which it was fulfilled',
  (fulfilledOn: string) => ({
    field: 'fulfilledOn',
    fulfilledOn,
  }),
  { title: 'Open undertaking with a date of fulfilment' },
);

export const undertakingSettledInOpenState = invalid(
  'open-undertaking-settled',
  'An open undertaking has no settlement',
  (field: string) => ({ field }),
  { title: 'Open undertaking with a settlement' },
);

export const undertakingOwnerUnknown = conflict(
  'undertaking-owner-unknown',
  'The owners of an undertaking are registered organisations',
  (organisations: readonly string[]) => ({ field: 'owners', organisations }),
);
