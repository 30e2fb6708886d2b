import { conflict, invalid, type CalendarDate } from '@imd/kernel';

export const purposeInNoFramework = conflict(
  'purpose-in-no-framework',
  'Nobody has published a policy framework with this purpose',
  (purpose: string) => ({ field: 'purpose', purpose }),
);

export const budgetLinesOverlap = invalid(
  'budget-lines-overlap',
  'The money of a purpose is booked at one line at a time: a period ends before the next one starts',
  (from: CalendarDate, to: CalendarDate | null) => ({ field: 'periods', from, to }),
);
