import { formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const applicationPeriodReversed = invalid(
  'application-period-reversed',
  'The last day to apply is not before the first day to apply',
  (applicationFrom: CalendarDate, applicationTo: CalendarDate) => ({
    field: 'applicationTo',
    applicationFrom,
    applicationTo,
  }),
  { title: 'Period to apply reversed' },
);

export const runOffBeforeApplicationEnd = invalid(
  'run-off-before-application-end',
  'The run-off ends on the last day to apply or later, so that everyone can still depart',
  (applicationEnd: CalendarDate, runOffTo: CalendarDate) => ({
    field: 'runOffTo',
    applicationEnd,
    runOffTo,
  }),
  { title: 'Run-off ends before the last day to apply' },
);

export const ceilingNotPositive = invalid(
  'ceiling-not-positive',
  'A ceiling is above zero; a scheme without a ceiling has null',
  (ceiling: Cents) => ({
    field: 'ceiling.value',
    ceiling: formatCents(ceiling),
  }),
  { title: 'Ceiling not above zero' },
);
