import { conflict, invalid, notFound } from '@imd/kernel';

export const indicatorExists = conflict(
  'indicator-exists',
  'A project has one indicator of a name',
  (project: string, indicator: string) => ({ field: 'id', project, indicator }),
);

export const indicatorUnknown = notFound(
  'indicator-unknown',
  'The project has no such indicator',
  (project: string, indicator: string) => ({ project, indicator }),
);

export const observationExists = conflict(
  'observation-exists',
  'An indicator has one observation of a name',
  (indicator: string, observation: string) => ({ field: 'id', indicator, observation }),
);

export const observationUnknown = notFound(
  'observation-unknown',
  'The indicator has no such observation',
  (indicator: string, observation: string) => ({ indicator, observation }),
);

export const observationPeriodOutOfOrder = invalid(
  'observation-period-out-of-order',
  'What is observed from a day is observed until that day or later',
  (from: string, to: string) => ({
    field: 'to',
    from,
    to,
  }),
);
