import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** Does the money slip to a later year, or is it lost to the programme? */
export const CAUSE_TIMINGS = ['slips', 'lost'] as const;
export const CAUSE_NATURES = ['policy', 'technical'] as const;
export const CAUSE_DRIVERS = ['volume', 'price', 'timing', 'unprogrammed'] as const;

export const UnderspendCauseCodeSet = defineEvent({
  domain: 'underspend-causes',
  event: 'underspend-cause-code-set',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'underspend-cause-codes',
  meaning: 'Cause codes are data: an officer can add one or change its label.',
  restates: [],
  data: Type.Object({
    code: Schema.Code,
    label: Schema.Label,
    narrativeRequired: Type.Boolean(),
    provenance: Schema.Provenance,
  }),
  sample: {
    code: 'low-demand',
    label: { nl: 'Geringe belangstelling', en: 'Low demand' },
    narrativeRequired: false,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const UnderspendCauseRecorded = defineEvent({
  domain: 'underspend-causes',
  event: 'underspend-cause-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'underspend-causes',
  meaning:
    'Why a year is underspent, for a project or a group the source names (a priority, or the programme when both ' +
    'are null).',
  restates: [],
  data: Type.Object({
    causeId: Schema.Code,
    year: Schema.Year,
    code: Schema.Code,
    projectId: Schema.nullable(Schema.Code),
    purpose: Schema.nullable(Schema.Code),
    /** A source that names several projects at once has its own words for the group. */
    group: Schema.nullable(Schema.Label),
    narrative: Schema.nullable(Schema.Label),
    /** A positive amount explains underspend, a negative one overspend. Null says not quantified, never zero. */
    amount: Schema.nullable(Schema.Money),
    timing: Schema.nullable(Schema.oneOf(CAUSE_TIMINGS)),
    nature: Schema.nullable(Schema.oneOf(CAUSE_NATURES)),
    driver: Schema.nullable(Schema.oneOf(CAUSE_DRIVERS)),
    provenance: Schema.Provenance,
  }),
  sample: {
    causeId: 'sdt-low-demand-2010',
    year: 2010,
    code: 'low-demand',
    projectId: 'sdt',
    purpose: 'return-and-reintegration',
    group: null,
    narrative: { nl: 'Minder gewild dan geld', en: 'Less wanted than cash' },
    amount: null,
    timing: null,
    nature: null,
    driver: 'volume' as const,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const UnderspendCauseWithdrawn = defineEvent({
  domain: 'underspend-causes',
  event: 'underspend-cause-withdrawn',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'underspend-causes',
  meaning: 'A cause that turned out not to hold.',
  data: Type.Object({
    causeId: Schema.Code,
    year: Schema.Year,
    reason: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    causeId: 'sdt-low-demand-2010',
    year: 2010,
    reason: 'Recorded twice',
    provenance: SAMPLE_PROVENANCE,
  },
});
