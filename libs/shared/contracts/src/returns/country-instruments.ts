import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const INSTRUMENT_KINDS = [
  'mobility-partnership',
  'targeted-initiative',
  'migration-mission',
  'migration-profile',
  'regional-protection-programme',
  'resettlement',
  'readmission-agreement',
  'family-tracing',
  'migration-dialogue',
  'transition-solutions-initiative',
  'emergency-aid',
  'reception-talks',
  'contribution',
] as const;
/** Countries that are named count; without them its regions do; without either it belongs to no country. */
export const INSTRUMENT_SCOPES = ['countries', 'regional', 'global'] as const;
export const INSTRUMENT_STATES = ['explored', 'planned', 'running', 'done'] as const;

export const CountryInstrumentRecorded = defineEvent({
  domain: 'country-instruments',
  event: 'country-instrument-recorded',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'country-instruments',
  meaning:
    'An instrument of migration policy with one or more countries, with regions, or with none in particular; ' +
    'recording it again replaces it.',
  restates: [],
  data: Type.Object({
    instrumentId: Schema.Code,
    kind: Schema.oneOf(INSTRUMENT_KINDS),
    title: Schema.Label,
    countries: Type.Array(Schema.Country),
    region: Schema.nullable(Schema.Label),
    /** Regions that are registered: where no country is named, the instrument is with every country in them. */
    regions: Type.Optional(Type.Array(Schema.Code)),
    scope: Type.Optional(Schema.oneOf(INSTRUMENT_SCOPES)),
    state: Schema.oneOf(INSTRUMENT_STATES),
    from: Schema.nullable(Schema.Date),
    to: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    partners: Type.Array(Schema.Text),
    /** One amount is for all its countries together: it is never split over them. */
    amount: Schema.nullable(Schema.Money),
    /** A source may name a payer other than this programme. */
    paidBy: Schema.nullable(Schema.Label),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    instrumentId: 'rpp-horn-of-africa',
    kind: 'regional-protection-programme' as const,
    title: { nl: 'RPP Hoorn van Afrika', en: 'RPP Horn of Africa' },
    countries: ['KE', 'DJ', 'YE'],
    region: null,
    state: 'planned' as const,
    from: null,
    to: null,
    datePrecision: 'year' as const,
    partners: ['UNHCR'],
    amount: { value: '5000000.00', currency: 'EUR' as const },
    paidBy: { nl: 'Europese Unie', en: 'European Union' },
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
