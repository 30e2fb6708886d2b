import { Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Region } from '../domain/region';

export const RegionAnswer = named(
  'Region',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    countries: Type.Array(Schema.Country),
    oecdRegion: Schema.nullable(
      Schema.Region,
      'The OECD’s code of it (IATI: Region), by which projects name their part of it; null for a region of no such code',
    ),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, instruments: Schema.Link }),
  }),
);

export const regionPath = (id: string) => `/v1/regions/${id}`;

export function regionAnswer(region: Region): Answer<typeof RegionAnswer> {
  return {
    ...region,
    links: { self: regionPath(region.id), instruments: `/v1/country-instruments?region=${region.id}` },
  };
}
