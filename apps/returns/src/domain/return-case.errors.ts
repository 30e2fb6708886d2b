import { conflict, formatCents, invalid, notFound, type CalendarDate, type Cents } from '@imd/kernel';

export const returnCaseErased = notFound(
  'return-case-erased',
  'The return case was erased: nobody can read it any more',
  (id: string, erasedOn: CalendarDate | null, reason: string | null) => ({ id, erasedOn, reason }),
);

export const moreMinorsThanPersons = invalid(
  'more-minors-than-persons',
  'The minors of a case are among its persons',
  (persons: number, minors: number) => ({ field: 'minors', persons, minors }),
);

export const countryOutsideScheme = conflict(
  'country-outside-scheme',
  'A scheme helps people to return to the countries it names',
  (country: string, countries: readonly string[]) => ({ field: 'country', country, countries }),
);

export const applicationOutsidePeriod = conflict(
  'application-outside-period',
  'People apply from the first day to apply of the scheme to the last',
  (appliedOn: CalendarDate, from: CalendarDate | null, to: CalendarDate | null) => ({
    field: 'appliedOn',
    appliedOn,
    applicationFrom: from,
    applicationTo: to,
  }),
  { title: 'Application outside the period of its scheme' },
);

export const departureAfterRunOff = conflict(
  'departure-after-run-off',
  'A person who applied in time departs before the run-off of the scheme has ended',
  (on: CalendarDate, runOffTo: CalendarDate) => ({ field: 'on', on, runOffTo }),
);

export const caseStepNotAllowed = conflict(
  'case-step-not-allowed',
  'A case takes the steps that follow on its state, in their order',
  (state: string, to: string, allowed: readonly string[]) => ({ field: 'to', state, to, allowed }),
);

export const caseStepOutOfOrder = conflict(
  'case-step-out-of-order',
  'A step of a case is on the day of the one before it or later',
  (before: CalendarDate, on: CalendarDate) => ({ field: 'on', before, on }),
);

export const caseNotAssisted = conflict(
  'case-not-assisted',
  'Assistance is granted from the approval of a case until it ends',
  (state: string) => ({ state }),
);

export const assistanceBeforeApproval = conflict(
  'assistance-before-approval',
  'Assistance is granted on the day of the approval or later',
  (approvedOn: CalendarDate, grantedOn: CalendarDate) => ({ field: 'grantedOn', approvedOn, grantedOn }),
);

export const assistanceOutsideModality = conflict(
  'assistance-outside-modality',
  'A scheme for cash gives no help in kind, and one for help in kind gives no cash',
  (modality: string, kind: string) => ({ field: 'kind', modality, kind }),
);

export const cashAndInKindMixed = conflict(
  'cash-and-in-kind-mixed',
  'Only a combined scheme gives one case both cash and help in kind',
  (kind: string) => ({ field: 'kind', kind }),
);

export const assistanceAboveCeiling = conflict(
  'assistance-above-ceiling',
  'All assistance of a case together stays under the ceiling of its scheme',
  (ceiling: Cents, granted: Cents, amount: Cents) => ({
    field: 'amount.value',
    ceiling: formatCents(ceiling),
    granted: formatCents(granted),
    amount: formatCents(amount),
  }),
);

export const returnCaseFull = conflict(
  'return-case-full',
  'A case holds a limited number of steps and items of assistance',
  (most: number) => ({ most }),
);
