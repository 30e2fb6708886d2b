import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

export const RegionRegistered = defineEvent({
  domain: 'regions',
  event: 'region-registered',
  version: 1,
  topic: 'imd.returns',
  aggregate: 'regions',
  meaning: 'A region and the countries that it holds; registering it again replaces it.',
  restates: [],
  data: Type.Object({
    regionId: Schema.Code,
    title: Schema.Label,
    countries: Type.Array(Schema.Country),
    /** The region of the OECD that it is; projects name their part of it by this code. */
    oecdRegion: Type.Optional(Schema.nullable(Schema.Region)),
    remark: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    regionId: 'north-africa',
    title: { nl: 'Noord-Afrika', en: 'North Africa' },
    countries: ['DZ', 'EG', 'LY', 'MA', 'TN'],
    oecdRegion: '189',
    remark: null,
    provenance: SAMPLE_PROVENANCE,
  },
});
