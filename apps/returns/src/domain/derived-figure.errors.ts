import { conflict } from '@imd/kernel';

export const returnStatisticNotDerivable = conflict(
  'return-statistic-not-derivable',
  'Return cases tell of help with reintegration in a period, by scheme, country and nationality',
  (field: string) => ({ field }),
);

/** It names no number: a caller without access to cases must not learn one from a refusal. */
export const erasedCasesUncounted = conflict(
  'erased-cases-uncounted',
  'A count never falls because cases were erased: nobody can count them any more',
  () => ({}),
);
