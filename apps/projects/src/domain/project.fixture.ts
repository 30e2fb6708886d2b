import { FIRST_HAND } from '@imd/kernel';
import type { KnownFramework } from './known-framework';
import { registerProject, type KnownReferences, type Project, type Registration } from './project';

export const TODAY = '2010-07-01';

const purpose = (code: string) => ({ code, from: null, until: null });

export const framework: KnownFramework = {
  code: 'framework-2008',
  validFrom: '2008-07-04',
  purposes: ['circular-migration', 'diaspora', 'remittances', 'return-and-reintegration'].map(purpose),
};

export const KNOWN: KnownReferences = {
  organisations: new Set(['iom', 'dir']),
  frameworks: [framework],
  parent: null,
  purposeCodes: [],
};

export const registration: Registration = {
  id: 'expert-postings',
  title: { nl: 'Uitzending van deskundigen', en: 'Posting of experts' },
  description: null,
  priority: 'circular-migration',
  status: 'implementation',
  scope: 'countries',
  countries: [
    { country: 'AF', share: '60.00' },
    { country: 'SD', share: '40.00' },
  ],
  regions: [],
  partners: [{ organisationId: 'iom', role: 'implementing' }],
  plannedStart: '2009-07-01',
  plannedEnd: '2011-06-30',
  actualStart: null,
  actualEnd: null,
  datePrecision: 'month',
  knownFrom: null,
  tier: 'project',
  kind: 'grant',
  parent: null,
  throughGovernment: null,
  totalBudget: 1_000_000_00n,
  plans: [{ year: 2010, amount: 500_000_00n, quarters: [] }],
  fundedByProgramme: true,
  originalId: null,
  sectors: [],
  markers: [],
  flowType: null,
  aidType: null,
  tiedStatus: null,
  returnHelp: null,
  provenance: FIRST_HAND,
};

export const aProject = (changes: Partial<Registration> = {}): Project =>
  registerProject({ ...registration, ...changes }, KNOWN, TODAY).state;

export const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });
