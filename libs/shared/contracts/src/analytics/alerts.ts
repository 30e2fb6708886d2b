import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { Schema } from '../schema';

/** An officer should look at each of these without having to ask for it. */
export const ALERT_KINDS = [
  'projected-underspend',
  'forecast-unreliable',
  'unexplained-deviation',
  'unpaid-commitment',
  'overdue-partner-report',
  'eligibility-lost',
  'facility-over-capacity',
  'undertaking-due',
  'undertaking-overdue',
] as const;

export const ALERT_BANDS = ['attention', 'deviating'] as const;

const OF_ALERT = {
  alertId: Type.String({ minLength: 1, maxLength: 300 }),
  kind: Schema.oneOf(ALERT_KINDS),
  /** The aggregate that it is about, as the subject of that aggregate's own events. */
  about: Type.String({ minLength: 1, maxLength: 300 }),
  year: Schema.nullable(Schema.Year),
  purpose: Schema.nullable(Schema.Code),
  projectId: Schema.nullable(Schema.Code),
  country: Schema.nullable(Schema.Country),
};

const SAMPLE_OF_ALERT = {
  alertId: 'projected-underspend.2011.return.deviating',
  kind: 'projected-underspend' as const,
  about: 'budgets/2011',
  year: 2011,
  purpose: 'return',
  projectId: null,
  country: null,
};

export const AlertRaised = defineEvent({
  domain: 'alerts',
  event: 'alert-raised',
  version: 1,
  topic: 'imd.analytics.alerts',
  aggregate: 'alerts',
  meaning:
    'Something began to hold that an officer should look at. It is told once, with the figures of that moment, and ' +
    'again only after it was cleared.',
  data: Type.Object({
    ...OF_ALERT,
    raisedOn: Schema.Date,
    /** The band that the projection has reached, of an alert about one. */
    band: Schema.nullable(Schema.oneOf(ALERT_BANDS)),
    amount: Schema.nullable(Schema.ComputedAmount),
    /** The day by which something was to happen, of an alert about one. */
    dueOn: Schema.nullable(Schema.Date),
    /** It rests on demo data. */
    invented: Type.Boolean(),
  }),
  sample: {
    ...SAMPLE_OF_ALERT,
    raisedOn: '2011-09-01',
    band: 'deviating' as const,
    amount: { value: '700000.00', currency: 'EUR' as const, precision: null, derived: true, invented: false },
    dueOn: null,
    invented: false,
  },
});

export const AlertCleared = defineEvent({
  domain: 'alerts',
  event: 'alert-cleared',
  version: 1,
  topic: 'imd.analytics.alerts',
  aggregate: 'alerts',
  meaning: 'What an alert told no longer holds, as far as anybody knows.',
  data: Type.Object({ ...OF_ALERT, clearedOn: Schema.Date }),
  sample: { ...SAMPLE_OF_ALERT, clearedOn: '2011-11-15' },
});
