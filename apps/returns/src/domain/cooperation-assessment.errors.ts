import { conflict, invalid, type CalendarDate } from '@imd/kernel';

export const assessmentPeriodReversed = invalid(
  'assessment-period-reversed',
  'The last day of the period that is assessed is not before its first day',
  (from: CalendarDate, to: CalendarDate) => ({ field: 'to', from, to }),
  { title: 'Period of the assessment reversed' },
);

export const assessmentPeriodOverlaps = conflict(
  'assessment-period-overlaps',
  'The cooperation of a country is assessed once for a day; another assessment covers part of the period',
  (assessment: string) => ({ field: 'from', assessment }),
);

export const moreDocumentsThanAsked = invalid(
  'more-documents-than-asked',
  'No more documents are issued than were asked for, and no more in time than were issued',
  (field: 'documentsIssued' | 'issuedInTime') => ({ field }),
);

export const inTimeWithoutTerm = invalid(
  'in-time-without-term',
  'A number of documents that came in time comes with the term in days',
  () => ({ field: 'termDays' }),
);

export const overruledToTheSame = invalid(
  'overruled-to-the-same',
  'An officer overrules the rating to another one than the rule gives',
  (rating: string) => ({ field: 'overruled.rating', rating }),
);

export const assessmentMovesCountry = conflict(
  'assessment-moves-country',
  'An assessment stays with its country; decisions may rest on it',
  (country: string) => ({ field: 'country', country }),
);
