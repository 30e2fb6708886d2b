import { conflict, invalid } from '@imd/kernel';

export const sharesNotWhole = (sum: string, unknown: number) =>
  invalid('shares-not-whole', 'Either the share of every country is known and they add up to 100.00, or none is', {
    field: 'countries',
    sum,
    unknown,
  });

export const countryTwice = (country: string) =>
  invalid('country-twice', 'A project names each country once', { field: 'countries', country });

export const projectWithoutCountry = () =>
  invalid(
    'project-without-country',
    'A project in countries names at least one; others are regional, global or unknown',
    {
      field: 'countries',
    },
  );

export const partnerTwice = (organisation: string, role: string) =>
  invalid('partner-twice', 'A project names an organisation once per role', { field: 'partners', organisation, role });

export const partnerUnknown = (organisations: readonly string[]) =>
  conflict('partner-unknown', 'Partners of a project are registered organisations', {
    field: 'partners',
    organisations,
  });

export const datesOutOfOrder = (field: string, start: string, end: string) =>
  invalid('dates-out-of-order', 'A project ends on the day it starts or later', { field, start, end });

export const planYearTwice = (year: number) =>
  invalid('plan-year-twice', 'A project has one plan per year', { field: 'plans', year });

export const amountNegative = (field: string) =>
  invalid('amount-negative', 'A budget or a plan is an amount of zero or more', { field });

export const statusTransitionRefused = (from: string, to: string, allowed: readonly string[]) =>
  conflict('status-transition-refused', `A project does not go from ${from} to ${to}`, {
    field: 'status',
    from,
    to,
    allowed,
  });

export const projectUnknown = (project: string) =>
  conflict('project-unknown', 'What is named is a registered project', { field: 'project', project });
