import { conflict, formatUnits, type CalendarDate, type Units, type Year } from '@imd/kernel';

export const scheduleBeforeCommitment = conflict(
  'schedule-before-commitment',
  'The schedule of a commitment changes on the day it was made or later',
  (madeOn: CalendarDate, changedOn: CalendarDate) => ({ field: 'changedOn', madeOn, changedOn }),
);

export const scheduleBeforeReversal = conflict(
  'schedule-before-reversal',
  'The schedule of a commitment changes on the day of its last reversal or later',
  (reversedOn: CalendarDate, changedOn: CalendarDate) => ({ field: 'changedOn', reversedOn, changedOn }),
);

export const scheduleIsNotTheOutstanding = conflict(
  'schedule-is-not-the-outstanding',
  'The new instalments of a commitment add up to what is neither paid nor released of it',
  (currency: string, outstanding: Units, instalments: Units) => ({
    field: 'instalments',
    currency,
    outstanding: formatUnits(outstanding, currency),
    instalments: formatUnits(instalments, currency),
  }),
  { title: 'New instalments do not add up to what is outstanding' },
);

export const commitmentsChangedMeanwhile = conflict(
  'commitments-changed-meanwhile',
  'Commitments of the year changed while it was being closed; closing it again takes them along',
  (year: Year) => ({ year }),
  { retryable: true },
);
