import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { Schema } from '../schema';
import { ALERT_BANDS } from './alerts';

const figure = Schema.nullable(Schema.ComputedAmount);
const rate = Schema.nullable(Schema.Decimal);
const band = Schema.nullable(Schema.oneOf(['on-course', ...ALERT_BANDS]));

/** Appropriated less spent is the underspend; null is unknown, never zero. */
const LINE = {
  appropriated: figure,
  commitmentsEntered: figure,
  legallyCommitted: figure,
  spent: figure,
  underspend: figure,
  underspendRate: rate,
  /** Null while the year runs. */
  band,
};

const amount = (value: string, derived: boolean) => ({
  value,
  currency: 'EUR' as const,
  precision: '100000.00',
  derived,
  invented: false,
});

const SAMPLE_LINE = {
  appropriated: amount('9000000.00', false),
  commitmentsEntered: null,
  legallyCommitted: null,
  spent: amount('5800000.00', false),
  underspend: amount('3200000.00', true),
  underspendRate: '0.3556',
  band: 'deviating' as const,
};

export const UnderspendAnalysisComputed = defineEvent({
  domain: 'underspend-analyses',
  event: 'underspend-analysis-computed',
  version: 1,
  topic: 'imd.analytics.underspend',
  aggregate: 'underspend-analyses',
  meaning:
    'The main figures of the analysis of a budget year, as of the day of the event; the next one of the year replaces ' +
    'it. It is sent when a figure differs from the one sent last.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    title: Schema.Label,
    framework: Schema.Code,
    status: Schema.oneOf(['draft', 'adopted', 'closed']),
    ...LINE,
    purposes: Type.Array(Type.Object({ code: Schema.Code, label: Schema.nullable(Schema.Label), ...LINE })),
    /** Null where spending per country was not reported. */
    countries: Schema.nullable(Type.Array(Type.Object({ country: Schema.Country, spent: figure }))),
    /** Where the year is expected to end; null once it has ended. */
    projection: Schema.nullable(
      Type.Object({
        projected: figure,
        /** Both ends of an 80 % range, where enough past projects are known. */
        low: figure,
        high: figure,
        underspend: figure,
        underspendRate: rate,
        band,
        /** More past outturns lay outside their ranges than chance explains. */
        unreliable: Schema.nullable(Type.Boolean()),
      }),
    ),
    invented: Type.Boolean(),
  }),
  sample: {
    year: 2010,
    title: { nl: 'Begroting 2010', en: 'Budget 2010' },
    framework: 'imd-2008',
    status: 'closed' as const,
    ...SAMPLE_LINE,
    purposes: [
      {
        code: 'return-and-reintegration',
        label: { nl: 'Terugkeer en herintegratie', en: 'Return and reintegration' },
        ...SAMPLE_LINE,
        appropriated: amount('4000000.00', true),
        spent: amount('3300000.00', false),
        underspend: amount('700000.00', true),
        underspendRate: '0.1750',
      },
    ],
    countries: null,
    projection: null,
    invented: false,
  },
});
