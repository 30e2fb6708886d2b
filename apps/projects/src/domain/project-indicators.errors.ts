import { conflict, invalid, notFound } from '@imd/kernel';

export const indicatorExists = conflict(
  'indicator-exists',
  'There is an indicator with this id in this project already',
  (project: string, indicator: string) => ({ field: 'id', project, indicator }),
  { title: 'Indicator exists already' },
);

export const indicatorNotFound = notFound(
  'indicator-not-found',
  'There is no indicator with this id in this project',
  (project: string, indicator: string) => ({ project, indicator }),
);

export const observationExists = conflict(
  'observation-exists',
  'There is an observation with this id of this indicator already',
  (indicator: string, observation: string) => ({ field: 'id', indicator, observation }),
  { title: 'Observation exists already' },
);

export const observationNotFound = notFound(
  'observation-not-found',
  'There is no observation with this id of this indicator',
  (indicator: string, observation: string) => ({ indicator, observation }),
);

export const observationPeriodOutOfOrder = invalid(
  'observation-period-out-of-order',
  'The period of an observation ends on the day it starts or later',
  (from: string, to: string) => ({
    field: 'to',
    from,
    to,
  }),
);
