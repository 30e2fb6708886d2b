import { conflict, invalid, notFound, type CalendarDate } from '@imd/kernel';

export const returnPeriodReversed = (from: CalendarDate, to: CalendarDate) =>
  invalid('return-period-reversed', 'The last day counted is not before the first', { field: 'to', from, to });

export const returnSchemeUnknown = (scheme: string) =>
  conflict('return-scheme-unknown', 'A statistic names a scheme that is registered', { field: 'scheme', scheme });

export const bothCountAndShare = () =>
  invalid('both-count-and-share', 'A figure is a count or a share of another statistic, never both', {
    field: 'share',
  });

export const shareNotAFraction = (value: string) =>
  invalid('share-not-a-fraction', 'A share lies above 0 and at most at 1', { field: 'share.value', value });

export const shareOfUnknownStatistic = (of: string) =>
  conflict('share-of-unknown-statistic', 'A share is of a statistic that was reported', { field: 'share.of', of });

export const shareOfAShare = (of: string) =>
  conflict('share-of-a-share', 'A share is of a count, not of another share', { field: 'share.of', of });

export const shareOutsideItsWhole = (of: string, outside: readonly string[]) =>
  conflict('share-outside-its-whole', 'What a share counts lies inside the statistic it is a share of', {
    field: 'share.of',
    of,
    outside,
  });

export const revisionChangesMeaning = (before: string | null, after: string | null) =>
  conflict('revision-changes-meaning', 'A revision keeps what the figure is of; report another statistic instead', {
    field: 'share.of',
    before,
    after,
  });

export const returnStatisticUnknown = (id: string) =>
  notFound('return-statistics-unknown', `There is no return-statistics/${id}`, { id });

export const revisionUnknown = (id: string, revision: number) =>
  notFound('revision-unknown', 'This statistic has no such revision', { id, revision });
