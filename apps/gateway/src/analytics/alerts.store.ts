import { ALERT_BANDS, ALERT_KINDS } from '@imd/contracts';
import { defineStore, nullable, part, required } from '@imd/mongo';
import type { Alert } from './alert';
import { ALERT_STATES, type KeptAlert } from './alert-state';

const AMOUNT = part<NonNullable<Alert['amount']>>({
  cents: required(BigInt),
  precision: required(BigInt),
  derived: required(Boolean),
  invented: required(Boolean),
});

export const alerts = defineStore<KeptAlert>({
  aggregate: 'alerts',
  thing: 'alert',
  collection: 'alerts',
  id: ({ id }) => id,
  // An alert that is raised again moves in the order of days, and may come twice or not at all to a caller who pages
  // meanwhile; officers need the order.
  listing: {
    filters: { project: 'projectId', country: 'country', year: 'year', kind: 'kind', state: 'state' },
    orders: { id: [], raisedOn: ['raisedOn'] },
  },
  fields: {
    id: required(String),
    kind: required(String, ALERT_KINDS),
    about: required(String),
    link: required(String),
    year: nullable(Number),
    purpose: nullable(String),
    projectId: nullable(String),
    country: nullable(String),
    band: nullable(String, ALERT_BANDS),
    amount: nullable(AMOUNT),
    dueOn: nullable(String),
    invented: required(Boolean),
    state: required(String, ALERT_STATES),
    raisedOn: required(String),
    clearedOn: nullable(String),
  },
});
