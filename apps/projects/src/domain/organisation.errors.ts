import { invalid } from '@imd/kernel';

export const organisationKindUnknown = invalid(
  'organisation-kind-unknown',
  'A kind is a code of the IATI list OrganisationType',
  (kind: string) => ({ field: 'kind', kind }),
);
