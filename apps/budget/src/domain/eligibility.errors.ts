import { conflict, forbidden, invalid, type CalendarDate, type CountryCode } from '@imd/kernel';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';

export const countryNotEligible = conflict(
  'country-not-eligible',
  'A country of the project is on no budget-eligibility list of this date',
  (project: string, countries: readonly CountryCode[], day: CalendarDate) => ({
    field: 'project',
    project,
    countries,
    day,
  }),
  { retryable: true },
);

export const projectCountriesNotRecorded = conflict(
  'project-countries-not-recorded',
  'The countries of the project are not recorded, so nobody can tell whether it is eligible',
  (project: string) => ({
    field: 'project',
    project,
  }),
  { title: 'Countries of the project not recorded', retryable: true },
);

export const exemptionNotAuthorised = forbidden(
  'exemption-not-authorised',
  'Only an officer with the role and the scope to authorise grants an exemption',
  (role: string) => ({
    field: 'role',
    role,
    required: BUDGET_AUTHORISER,
    scope: BUDGETS_AUTHORISE,
  }),
);

export const exemptionReasonMissing = invalid(
  'exemption-reason-missing',
  'An exemption has a reason unless the document that it is taken from gives none',
  () => ({
    field: 'reason',
  }),
  { title: 'Reason of the exemption missing' },
);
