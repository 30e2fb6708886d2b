import { conflict, forbidden, invalid, notFound, type CalendarDate } from '@imd/kernel';

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

export const subjectCountedAlready = conflict(
  'subject-counted-already',
  'Another statistic counts the same persons; a new figure of it is a revision of that one',
  (statistic: string) => ({ field: 'id', statistic }),
);

export const ageBandReversed = invalid(
  'age-band-reversed',
  'The last year of an age band is not before its first',
  (ageBand: string) => ({ field: 'ageBand', ageBand }),
);

export const breakdownWithoutCount = invalid(
  'breakdown-without-count',
  'Only a count is broken down; a share and a figure that nobody reported are not',
  (by: string) => ({ field: 'breakdowns', by }),
);

export const breakdownOfItself = invalid(
  'breakdown-of-itself',
  'A statistic is broken down by what it does not name itself',
  (by: string, named: string) => ({ field: 'breakdowns', by, named }),
);

export const breakdownRowMisnamed = invalid(
  'breakdown-row-misnamed',
  'A row is named by a value of what the breakdown is by',
  (by: string, value: string) => ({ field: 'breakdowns', by, value }),
);

export const breakdownRepeated = invalid(
  'breakdown-repeated',
  'A statistic is broken down by one thing once, and a breakdown has one row for each value',
  (by: string, value: string | null) => ({ field: 'breakdowns', by, value }),
);

export const breakdownExceedsCount = invalid(
  'breakdown-exceeds-count',
  'The rows of a breakdown add up to the count of the statistic at most; what is left is the remainder',
  (by: string, persons: number, rows: number) => ({ field: 'breakdowns', by, persons, rows }),
);

export const breakdownRowsOverlap = invalid(
  'breakdown-rows-overlap',
  'A person is counted in one row of a breakdown at most',
  (by: string) => ({ field: 'breakdowns', by }),
);

export const statisticWithheld = forbidden(
  'statistic-withheld',
  'Who may not see a withheld figure changes it by a revision, not by a file, which would lose what is withheld',
  () => ({ field: 'persons', scope: 'return-cases:read' }),
);
