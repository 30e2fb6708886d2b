import { formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const applicationPeriodReversed = invalid(
  'application-period-reversed',
  'The last day to apply is not before the first',
  (applicationFrom: CalendarDate, applicationTo: CalendarDate) => ({
    field: 'applicationTo',
    applicationFrom,
    applicationTo,
  }),
);

export const runOffBeforeApplicationEnd = invalid(
  'run-off-before-application-end',
  'Who applies on the last day must still be able to depart',
  (applicationEnd: CalendarDate, runOffTo: CalendarDate) => ({
    field: 'runOffTo',
    applicationEnd,
    runOffTo,
  }),
);

export const ceilingNotPositive = invalid(
  'ceiling-not-positive',
  'A ceiling is above zero; a scheme without one has null',
  (ceiling: Cents) => ({
    field: 'ceiling.value',
    ceiling: formatCents(ceiling),
  }),
);
