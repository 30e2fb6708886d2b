import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const ASSISTANCE_MODALITIES = ['cash', 'in-kind', 'combined'] as const;
export const SCHEME_STATES = ['planned', 'open', 'closed'] as const;

export const ReturnSchemeRegistered = defineEvent({
  domain: 'return-schemes',
  event: 'return-scheme-registered',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'return-schemes',
  meaning: 'A scheme under which people are helped to return; registering it again replaces it.',
  restates: [],
  data: Type.Object({
    schemeId: Schema.Code,
    title: Schema.Label,
    operator: Schema.nullable(Schema.Text),
    partners: Type.Array(Schema.Text),
    modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES)),
    state: Schema.oneOf(SCHEME_STATES),
    applicationFrom: Schema.nullable(Schema.Date),
    applicationTo: Schema.nullable(Schema.Date),
    /** A person who applied in time departs on this day at the latest. */
    runOffTo: Schema.nullable(Schema.Date),
    datePrecision: Schema.DatePrecision,
    /** No case gets more assistance than this. */
    ceiling: Schema.nullable(Schema.Money),
    /** An empty list opens the scheme to every country. */
    countries: Type.Array(Schema.Country),
    /** This project pays for the scheme. */
    projectId: Schema.nullable(Schema.Code),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    schemeId: 'hrt',
    title: { nl: 'Herintegratie Regeling Terugkeer', en: 'Return and Reintegration Scheme' },
    operator: 'IOM',
    partners: [],
    modality: 'cash' as const,
    state: 'open' as const,
    applicationFrom: '2004-01-01',
    applicationTo: null,
    runOffTo: null,
    datePrecision: 'year' as const,
    ceiling: null,
    countries: [],
    projectId: 'hrt',
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
