import { invalid } from '@imd/kernel';

export const organisationKindUnknown = (kind: string) =>
  invalid('organisation-kind-unknown', 'A kind is a code of the IATI list OrganisationType', { field: 'kind', kind });
