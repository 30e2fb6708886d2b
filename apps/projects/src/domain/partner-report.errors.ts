import { conflict, invalid, notFound } from '@imd/kernel';

export const reportDueTooEarly = invalid(
  'partner-report-due-too-early',
  'A report on a period is due after the last day of that period',
  (dueOn: string, to: string) => ({ field: 'dueOn', dueOn, to }),
);

export const reportTransitionRefused = conflict(
  'partner-report-transition-refused',
  'A report goes from active to submitted, in review and approved; from review it can go back, awaiting changes',
  (from: string, to: string, allowed: readonly string[]) => ({ field: 'status', from, to, allowed }),
  { title: 'Report cannot go there' },
);

export const reportWithoutFigures = conflict(
  'partner-report-without-figures',
  'A report is submitted with figures; figures of which nothing was reported say so with null',
  (project: string, period: string) => ({ field: 'status', project, period }),
);

export const returnNeedsReason = conflict(
  'partner-report-return-needs-reason',
  'A report goes back to the partners only with the reason',
  () => ({ field: 'reason' }),
  { title: 'Returning a report needs a reason' },
);

export const reportDatesOutOfOrder = invalid(
  'partner-report-dates-out-of-order',
  'A step is made today or earlier, on the day of the step before it or later',
  (changedOn: string, earliest: string | null, today: string) => ({ field: 'changedOn', changedOn, earliest, today }),
);

export const reportFrozen = conflict(
  'partner-report-frozen',
  'The figures of a report can be set while it is with the partners: active, or awaiting changes',
  (project: string, period: string, reportStatus: string) => ({ project, period, reportStatus }),
  { title: 'Figures of the report are fixed' },
);

export const reportFiguresNotSet = notFound(
  'partner-report-figures-not-set',
  'Nobody has set figures of this report',
  (project: string, period: string) => ({ project, period }),
);

export const forecastQuarterTwice = invalid(
  'forecast-quarter-twice',
  'A report has one forecast for each quarter',
  (year: number, quarter: number) => ({ field: 'forecast', year, quarter }),
  { title: 'Two forecasts for one quarter' },
);

export const forecastNotAhead = invalid(
  'forecast-not-ahead',
  'A forecast is of a quarter after the period that is reported on',
  (year: number, quarter: number, to: string) => ({ field: 'forecast', year, quarter, to }),
  { title: 'Forecast of a quarter that is over' },
);
