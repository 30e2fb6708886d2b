import { formatCents, invalid, type CalendarDate, type Cents } from '@imd/kernel';

export const applicationPeriodReversed = (applicationFrom: CalendarDate, applicationTo: CalendarDate) =>
  invalid('application-period-reversed', 'The last day to apply is not before the first', {
    field: 'applicationTo',
    applicationFrom,
    applicationTo,
  });

export const runOffBeforeApplicationEnd = (applicationEnd: CalendarDate, runOffTo: CalendarDate) =>
  invalid('run-off-before-application-end', 'Who applies on the last day must still be able to depart', {
    field: 'runOffTo',
    applicationEnd,
    runOffTo,
  });

export const ceilingNotPositive = (ceiling: Cents) =>
  invalid('ceiling-not-positive', 'A ceiling is above zero; a scheme without one has null', {
    field: 'ceiling.value',
    ceiling: formatCents(ceiling),
  });
