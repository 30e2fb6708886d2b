import { conflict, invalid } from '@imd/kernel';

export const documentWithoutMovers = invalid(
  'document-without-movers',
  'An amendment or a motion names the members of parliament who tabled it',
  (kind: string) => ({ field: 'movers', kind }),
);

export const documentUnknown = conflict(
  'document-unknown',
  'The document that is named is not in the register',
  (field: string, document: string) => ({ field, document }),
);
