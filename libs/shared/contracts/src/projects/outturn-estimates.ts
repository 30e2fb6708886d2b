import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const OutturnEstimateRecorded = defineEvent({
  domain: 'outturn-estimates',
  event: 'outturn-estimate-recorded',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'outturn-estimates',
  meaning:
    'An officer estimates on a day what a project will have spent of a budget year at its end. Recorded again for the ' +
    'same day, it corrects the one before.',
  restates: [],
  data: Type.Object({
    projectId: Schema.Code,
    year: Schema.Year,
    estimatedOn: Schema.Date,
    amount: Schema.Money,
    reason: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    projectId: 'sdt',
    year: 2010,
    estimatedOn: '2010-09-30',
    amount: { value: '250000.00', currency: 'EUR' as const },
    reason: 'Half of the partners have not begun',
    provenance: SAMPLE_PROVENANCE,
  },
});
