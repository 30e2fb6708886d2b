import { conflict, invalid } from '@imd/kernel';

export const projectSharesNotWhole = invalid(
  'project-shares-not-whole',
  'The shares of all countries and regions are known and add up to 100.00 together, or none is',
  (field: 'countries' | 'regions', sum: string, unknown: number) => ({
    field,
    sum,
    unknown,
  }),
  { title: 'Shares of a project do not add up to 100' },
);

export const projectCountryTwice = invalid(
  'project-country-twice',
  'A project names each country once',
  (country: string) => ({
    field: 'countries',
    country,
  }),
  { title: 'Country twice in a project' },
);

export const projectRegionTwice = invalid(
  'project-region-twice',
  'A project names each region once',
  (region: string) => ({ field: 'regions', region }),
  { title: 'Region twice in a project' },
);

export const projectWithoutCountry = invalid(
  'project-without-country',
  'A project in countries names one or more',
  () => ({
    field: 'countries',
  }),
  { title: 'Project without a country' },
);

export const partnerTwice = invalid(
  'partner-twice',
  'A project names an organisation once for each role',
  (organisation: string, role: string) => ({ field: 'partners', organisation, role }),
  { title: 'Partner given twice' },
);

export const partnerUnknown = conflict(
  'partner-unknown',
  'The partners of a project are registered organisations',
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

export const knownFromInFuture = invalid(
  'known-from-in-future',
  'A project is known to run from today or an earlier day on',
  (knownFrom: string, today: string) => ({ field: 'knownFrom', knownFrom, today }),
  { title: 'Known to run from a later day' },
);

export const scopeContradictsShares = invalid(
  'project-scope-contradicts-shares',
  'A project whose shares of countries are known has the scope `countries`, or `regional` beside a region',
  (scope: string) => ({ field: 'scope', scope }),
);

export const scopeContradictsRegions = invalid(
  'project-scope-contradicts-regions',
  'A project that names a region has the scope `regional`, also when parts of it go to countries',
  (scope: string) => ({ field: 'scope', scope }),
);

export const parentUnknown = conflict(
  'project-parent-unknown',
  'The project that another is to be a part of is not registered',
  (parent: string) => ({ field: 'parent', parent }),
);

export const parentNotAbove = conflict(
  'project-parent-not-above',
  'A project is a part of a programme, a sub-grant of a project or a programme',
  (parent: string, parentTier: string, tier: string) => ({ field: 'parent', parent, parentTier, tier }),
  { title: 'Parent is of no higher tier' },
);

export const planYearTwice = invalid(
  'plan-year-twice',
  'A project has one plan for each year',
  (year: number) => ({
    field: 'plans',
    year,
  }),
  { title: 'Two plans for one year' },
);

export const planQuartersNotWhole = invalid(
  'plan-quarters-not-whole',
  'The four quarters of a plan add up to the plan of the year',
  (year: number, sum: string, amount: string) => ({ field: 'plans', year, sum, amount }),
);

export const projectAmountNegative = invalid(
  'project-amount-negative',
  'The budget and the plans of a project are zero or more',
  (field: string) => ({ field }),
  { title: 'Amount below zero in a project' },
);

export const gapUnexplained = conflict(
  'gap-unexplained',
  'A project is closed once causes explain its gaps above the threshold of the year',
  (year: number, gap: string, explained: string) => ({ field: 'status', year, gap, explained }),
  { title: 'Gap between plan and spending unexplained' },
);

export const statusTransitionRefused = conflict(
  'status-transition-refused',
  'A project changes its status only along the transitions that are allowed',
  (from: string, to: string, allowed: readonly string[]) => ({
    field: 'status',
    from,
    to,
    allowed,
  }),
  { title: 'Status cannot change like this' },
);
