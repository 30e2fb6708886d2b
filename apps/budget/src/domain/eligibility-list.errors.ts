import { invalid, type CalendarDate, type CountryCode } from '@imd/kernel';

export const eligibilityListCountryTwice = invalid(
  'eligibility-list-country-twice',
  'An eligibility list names each country once',
  (country: CountryCode) => ({
    field: 'entries',
    country,
  }),
  { title: 'Country twice on an eligibility list' },
);

export const periodEndsBeforeItStarts = invalid(
  'period-ends-before-it-starts',
  'A period ends on the day it starts or later',
  (from: CalendarDate, to: CalendarDate) => ({
    field: 'validTo',
    from,
    to,
  }),
);
