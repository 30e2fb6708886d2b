import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const PARTNER_REPORT_STATUSES = ['active', 'submitted', 'in-review', 'awaiting-changes', 'approved'] as const;

/** A period is a calendar year, a half of it or a quarter: `2010`, `2010-h1`, `2010-q4`. */
const Period = Type.String({ pattern: '^\\d{4}(-(h[12]|q[1-4]))?$' });

const OF_REPORT = { projectId: Schema.Code, period: Period };
const SAMPLE_OF_REPORT = { projectId: 'sdt', period: '2010-q4' };

export const PartnerReportOpened = defineEvent({
  domain: 'partner-reports',
  event: 'partner-report-opened',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'partner-reports',
  meaning: 'The report of the partners of a project on a period is asked for, by a day.',
  data: Type.Object({
    ...OF_REPORT,
    from: Schema.Date,
    to: Schema.Date,
    dueOn: Schema.Date,
    provenance: Schema.Provenance,
  }),
  sample: {
    ...SAMPLE_OF_REPORT,
    from: '2010-10-01',
    to: '2010-12-31',
    dueOn: '2011-02-01',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const PartnerReportFiguresSet = defineEvent({
  domain: 'partner-reports',
  event: 'partner-report-figures-set',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'partner-reports',
  meaning:
    'What the partners report of the money of a period; null is nothing reported, which is not zero. Figures that are ' +
    'set again replace those before.',
  restates: [],
  data: Type.Object({
    ...OF_REPORT,
    /** Spent by the partners in the period; a correction of an earlier period can make it negative. */
    spent: Schema.nullable(Schema.Money),
    /** Spent by the partners since the project began. */
    cumulative: Schema.nullable(Schema.Money),
    /** Expected spending of quarters to come, as this report sees it. */
    forecast: Type.Array(
      Type.Object({ year: Schema.Year, quarter: Type.Integer({ minimum: 1, maximum: 4 }), amount: Schema.Money }),
    ),
    /** Says why figures differ from what was reported before. */
    reason: Schema.nullable(Schema.Text),
    narrative: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    ...SAMPLE_OF_REPORT,
    spent: { value: '120000.00', currency: 'EUR' as const },
    cumulative: { value: '310000.00', currency: 'EUR' as const },
    forecast: [{ year: 2011, quarter: 1, amount: { value: '90000.00', currency: 'EUR' as const } }],
    reason: null,
    narrative: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const PartnerReportStatusChanged = defineEvent({
  domain: 'partner-reports',
  event: 'partner-report-status-changed',
  version: 1,
  topic: 'imd.projects',
  aggregate: 'partner-reports',
  meaning:
    'The report went a step further, or back to the partners with a reason; an approved one never changes again.',
  data: Type.Object({
    ...OF_REPORT,
    from: Schema.oneOf(PARTNER_REPORT_STATUSES),
    to: Schema.oneOf(PARTNER_REPORT_STATUSES),
    changedOn: Schema.Date,
    reason: Schema.nullable(Schema.Text),
    /** SHA-256 of what was approved, base64url; null for every other step. */
    hash: Schema.nullable(Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' })),
    provenance: Schema.Provenance,
  }),
  sample: {
    ...SAMPLE_OF_REPORT,
    from: 'in-review' as const,
    to: 'awaiting-changes' as const,
    changedOn: '2011-02-20',
    reason: 'The forecast of the second quarter is missing',
    hash: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
