import { CAUSE_DRIVERS, CAUSE_NATURES, CAUSE_TIMINGS } from '@imd/contracts';
import { defineStore, LABEL, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { UnderspendCause } from '../domain/underspend-cause';
import type { CauseCode } from '../domain/underspend-cause-code';

export const causeCodes = defineStore<CauseCode>({
  aggregate: 'underspend-cause-codes',
  thing: 'underspend cause code',
  namedBy: 'of this name',
  collection: 'underspend-cause-codes',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  fields: {
    code: required(String),
    label: required(LABEL),
    narrativeRequired: required(Boolean),
    provenance: required(PROVENANCE),
  },
});

const WITHDRAWAL = part<NonNullable<UnderspendCause['withdrawal']>>({
  reason: required(String),
  provenance: required(PROVENANCE),
});

export const underspendCauses = defineStore<UnderspendCause>({
  aggregate: 'underspend-causes',
  thing: 'underspend cause',
  collection: 'underspend-causes',
  id: ({ id }) => id,
  listing: {
    filters: { project: 'projectId', purpose: 'purpose', code: 'code', year: 'year' },
    orders: { id: [], year: ['year'], amount: ['amount'] },
  },
  fields: {
    id: required(String),
    year: required(Number),
    code: required(String),
    projectId: nullable(String),
    purpose: nullable(String),
    group: nullable(LABEL),
    narrative: nullable(LABEL),
    amount: nullable(BigInt),
    timing: nullable(String, CAUSE_TIMINGS),
    nature: nullable(String, CAUSE_NATURES),
    driver: nullable(String, CAUSE_DRIVERS),
    provenance: required(PROVENANCE),
    withdrawal: nullable(WITHDRAWAL),
  },
});
