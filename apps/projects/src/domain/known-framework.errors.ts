import { conflict } from '@imd/kernel';

/** The framework may still be on its way: the same request is accepted a moment later. */
export const purposeNotInForce = conflict(
  'purpose-not-in-force',
  'No policy framework that is in force then has this purpose, or its publication has not arrived yet',
  (field: string, purpose: string, from: string, until: string) => ({ field, purpose, from, until }),
  { retryable: true },
);

export const frameworkUnknown = conflict(
  'framework-unknown',
  'The policy framework that is named is not published, or its publication has not arrived yet',
  (framework: string) => ({ field: 'framework', framework }),
  { retryable: true },
);
