import { invalid, type CalendarDate, type CountryCode } from '@imd/kernel';

export const countryTwice = invalid('country-twice', 'A list names a country once', (country: CountryCode) => ({
  field: 'entries',
  country,
}));

export const periodEndsBeforeItStarts = invalid(
  'period-ends-before-it-starts',
  'A period ends on or after the day it starts',
  (from: CalendarDate, to: CalendarDate) => ({
    field: 'validTo',
    from,
    to,
  }),
);
