import { conflict, forbidden, invalid, type CalendarDate, type CountryCode } from '@imd/kernel';
import { BUDGET_AUTHORISER } from './roles';

export const projectUnknown = (project: string) =>
  conflict('project-unknown', 'Money is promised to and spent on projects that are registered', {
    field: 'project',
    project,
  });

export const countryNotEligible = (project: string, countries: readonly CountryCode[], day: CalendarDate) =>
  conflict('country-not-eligible', 'A country of the project is on no budget-eligibility list of that date', {
    field: 'project',
    project,
    countries,
    day,
  });

export const projectCountriesUnknown = (project: string) =>
  conflict(
    'project-countries-unknown',
    'Whether a project is eligible cannot be told while its countries are unknown',
    {
      field: 'project',
      project,
    },
  );

export const exemptionNotAuthorised = (role: string) =>
  forbidden('exemption-not-authorised', 'An exemption is granted under a role that may, by who holds it', {
    field: 'role',
    role,
    required: BUDGET_AUTHORISER,
  });

export const exemptionReasonMissing = () =>
  invalid('exemption-reason-missing', 'Only a document that leaves the reason out can bring an exemption without one', {
    field: 'reason',
  });
