import { conflict, invalid, notFound, type CalendarDate } from '@imd/kernel';

export const returnPeriodReversed = invalid(
  'return-period-reversed',
  'The last day counted is not before the first',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'to', from, to }),
);

export const returnSchemeUnknown = conflict(
  'return-scheme-unknown',
  'A statistic names a scheme that is registered',
  (scheme: string) => ({ field: 'scheme', scheme }),
);

export const bothCountAndShare = invalid(
  'both-count-and-share',
  'A figure is a count or a share of another statistic, never both',
  () => ({
    field: 'share',
  }),
);

export const shareNotAFraction = invalid(
  'share-not-a-fraction',
  'A share lies above 0 and at most at 1',
  (value: string) => ({ field: 'share.value', value }),
);

export const shareOfUnknownStatistic = conflict(
  'share-of-unknown-statistic',
  'A share is of a statistic that was reported',
  (of: string) => ({ field: 'share.of', of }),
);

export const shareOfAShare = conflict(
  'share-of-a-share',
  'A share is of a count, not of another share',
  (of: string) => ({ field: 'share.of', of }),
);

export const shareOutsideItsWhole = conflict(
  'share-outside-its-whole',
  'What a share counts lies inside the statistic it is a share of',
  (of: string, outside: readonly string[]) => ({
    field: 'share.of',
    of,
    outside,
  }),
);

export const revisionChangesMeaning = conflict(
  'revision-changes-meaning',
  'A revision keeps what the figure is of; report another statistic instead',
  (before: string | null, after: string | null) => ({
    field: 'share.of',
    before,
    after,
  }),
);

export const revisionUnknown = notFound(
  'revision-unknown',
  'This statistic has no such revision',
  (id: string, revision: number) => ({ id, revision }),
);
