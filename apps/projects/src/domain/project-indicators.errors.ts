import { conflict, invalid, notFound } from '@imd/kernel';

export const indicatorExists = (project: string, indicator: string) =>
  conflict('indicator-exists', 'A project has one indicator of a name', { field: 'id', project, indicator });

export const indicatorUnknown = (project: string, indicator: string) =>
  notFound('indicator-unknown', 'The project has no such indicator', { project, indicator });

export const observationExists = (indicator: string, observation: string) =>
  conflict('observation-exists', 'An indicator has one observation of a name', { field: 'id', indicator, observation });

export const observationUnknown = (indicator: string, observation: string) =>
  notFound('observation-unknown', 'The indicator has no such observation', { indicator, observation });

export const observationPeriodOutOfOrder = (from: string, to: string) =>
  invalid('observation-period-out-of-order', 'What is observed from a day is observed until that day or later', {
    field: 'to',
    from,
    to,
  });
