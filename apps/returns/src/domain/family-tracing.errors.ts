import { conflict, invalid, type CalendarDate } from '@imd/kernel';

export const tracingPeriodReversed = invalid(
  'tracing-period-reversed',
  'The period of family tracing ends on its first day or later',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'to', from, to }),
);

export const tracingPeriodOverlaps = conflict(
  'tracing-period-overlaps',
  'Family tracing in a country is recorded once for each period, and periods do not overlap',
  (tracing: string) => ({ field: 'from', tracing }),
);

export const tracingMovesCountry = conflict(
  'tracing-moves-country',
  'Family tracing in another country is recorded under another id',
  (country: string) => ({ field: 'country', country }),
);

export const moreFoundThanRequested = invalid(
  'more-found-than-requested',
  'The families that were found are among those that were asked for',
  (requests: number, found: number) => ({ field: 'found', requests, found }),
);
