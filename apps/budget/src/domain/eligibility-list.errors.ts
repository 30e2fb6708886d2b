import { invalid, type CalendarDate, type CountryCode } from '@imd/kernel';

export const countryTwice = (country: CountryCode) =>
  invalid('country-twice', 'A list names a country once', { field: 'entries', country });

export const periodEndsBeforeItStarts = (from: CalendarDate, to: CalendarDate) =>
  invalid('period-ends-before-it-starts', 'A period ends on or after the day it starts', {
    field: 'validTo',
    from,
    to,
  });
