import { conflict, forbidden, invalid, type CalendarDate, type CountryCode } from '@imd/kernel';
import { BUDGET_AUTHORISER, BUDGETS_AUTHORISE } from './authority';

export const projectUnknown = conflict(
  'project-unknown',
  'Money is promised to and spent on projects that are registered',
  (project: string) => ({
    field: 'project',
    project,
  }),
);

export const countryNotEligible = conflict(
  'country-not-eligible',
  'A country of the project is on no budget-eligibility list of that date',
  (project: string, countries: readonly CountryCode[], day: CalendarDate) => ({
    field: 'project',
    project,
    countries,
    day,
  }),
);

export const projectCountriesUnknown = conflict(
  'project-countries-unknown',
  'Whether a project is eligible cannot be told while its countries are unknown',
  (project: string) => ({
    field: 'project',
    project,
  }),
);

export const exemptionNotAuthorised = forbidden(
  'exemption-not-authorised',
  'An exemption is granted under a role that may, by who holds it',
  (role: string) => ({
    field: 'role',
    role,
    required: BUDGET_AUTHORISER,
    scope: BUDGETS_AUTHORISE,
  }),
);

export const exemptionReasonMissing = invalid(
  'exemption-reason-missing',
  'Only a document that leaves the reason out can bring an exemption without one',
  () => ({
    field: 'reason',
  }),
);
