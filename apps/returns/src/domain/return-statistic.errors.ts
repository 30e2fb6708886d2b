import { conflict, invalid, notFound, type CalendarDate } from '@imd/kernel';

export const returnPeriodReversed = invalid(
  'return-period-reversed',
  'The last day of the period is not before its first day',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'to', from, to }),
  { title: 'Period of the statistic reversed' },
);

export const returnSchemeUnknown = conflict(
  'return-scheme-unknown',
  'Nobody has registered a return scheme with this id',
  (scheme: string) => ({ field: 'scheme', scheme }),
);

export const bothCountAndShare = invalid(
  'both-count-and-share',
  'A figure is a count or a share of another statistic, and never both',
  () => ({
    field: 'share',
  }),
);

export const shareNotAFraction = invalid(
  'share-not-a-fraction',
  'A share is above 0 and at most 1',
  (value: string) => ({ field: 'share.value', value }),
);

export const returnStatisticUnknown = conflict(
  'return-statistic-unknown',
  'Nobody has reported a return statistic with this id',
  (of: string) => ({ field: 'share.of', of }),
);

export const shareOfAShare = conflict(
  'share-of-a-share',
  'A share is part of a count, and never of another share',
  (of: string) => ({ field: 'share.of', of }),
);

export const shareOutsideItsWhole = conflict(
  'share-outside-its-whole',
  'The statistic of a share lies inside the statistic that it is a share of',
  (of: string, outside: readonly string[]) => ({
    field: 'share.of',
    of,
    outside,
  }),
);

export const revisionChangesMeaning = conflict(
  'revision-changes-meaning',
  'A revision keeps the statistic that its share is of; another meaning is another statistic',
  (before: string | null, after: string | null) => ({
    field: 'share.of',
    before,
    after,
  }),
);

export const revisionNotFound = notFound(
  'revision-not-found',
  'There is no revision of this number of this statistic',
  (id: string, revision: number) => ({ id, revision }),
);
