import { conflict, formatCents, invalid, type Cents, type Year } from '@imd/kernel';

export const carryOverRequestMissing = invalid(
  'carry-over-request-missing',
  'A granted carry-over names the year before that requested it, and no other mutation names one',
  (stage: string, carriedOverFrom: Year | null) => ({ field: 'carriedOverFrom', stage, carriedOverFrom }),
);

export const carryOverExceedsRequest = conflict(
  'carry-over-exceeds-request',
  'No more is carried over than the closed year requested',
  (requested: Cents, granted: Cents) => ({
    field: 'cash',
    requested: formatCents(requested),
    granted: formatCents(granted),
  }),
);
