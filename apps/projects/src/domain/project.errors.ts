import { conflict, invalid } from '@imd/kernel';

export const sharesNotWhole = invalid(
  'shares-not-whole',
  'Either the share of every country is known and they add up to 100.00, or none is',
  (sum: string, unknown: number) => ({
    field: 'countries',
    sum,
    unknown,
  }),
);

export const countryTwice = invalid('country-twice', 'A project names each country once', (country: string) => ({
  field: 'countries',
  country,
}));

export const projectWithoutCountry = invalid(
  'project-without-country',
  'A project in countries names at least one; others are regional, global or unknown',
  () => ({
    field: 'countries',
  }),
);

export const partnerTwice = invalid(
  'partner-twice',
  'A project names an organisation once per role',
  (organisation: string, role: string) => ({ field: 'partners', organisation, role }),
);

export const partnerUnknown = conflict(
  'partner-unknown',
  'Partners of a project are registered organisations',
  (organisations: readonly string[]) => ({
    field: 'partners',
    organisations,
  }),
);

export const datesOutOfOrder = invalid(
  'dates-out-of-order',
  'A project ends on the day it starts or later',
  (field: string, start: string, end: string) => ({ field, start, end }),
);

export const planYearTwice = invalid('plan-year-twice', 'A project has one plan per year', (year: number) => ({
  field: 'plans',
  year,
}));

export const amountNegative = invalid(
  'amount-negative',
  'A budget or a plan is an amount of zero or more',
  (field: string) => ({ field }),
);

export const statusTransitionRefused = conflict(
  'status-transition-refused',
  'A project goes from one status to another only along allowed transitions',
  (from: string, to: string, allowed: readonly string[]) => ({
    field: 'status',
    from,
    to,
    allowed,
  }),
);

export const projectUnknown = conflict(
  'project-unknown',
  'What is named is a registered project',
  (project: string) => ({ field: 'project', project }),
);
