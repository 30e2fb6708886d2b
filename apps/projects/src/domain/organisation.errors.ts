import { conflict, invalid } from '@imd/kernel';

export const identifierMalformed = invalid(
  'organisation-identifier-malformed',
  'An IATI identifier is like XM-DAC-47066, a KvK number has 8 digits and an OIN has 20',
  (scheme: string, value: string) => ({ field: 'identifiers', scheme, value }),
);

export const identifierSchemeTwice = invalid(
  'organisation-identifier-twice',
  'An organisation has one identifier of each scheme',
  (scheme: string) => ({ field: 'identifiers', scheme }),
  { title: 'Two identifiers of one scheme' },
);

export const identifierTaken = conflict(
  'organisation-identifier-taken',
  'Another organisation has this identifier',
  (identifier: string, organisation: string) => ({ field: 'identifiers', identifier, organisation }),
);
