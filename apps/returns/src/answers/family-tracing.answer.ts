import { Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer, type Scope } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { FamilyTracing } from '../domain/family-tracing';
import { shownTo } from './shown-to';

const count = (description: string) =>
  Schema.nullable(Type.Integer({ minimum: 0 }), `${description}; null is unknown or withheld`);

export const FamilyTracingAnswer = named(
  'FamilyTracing',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    requests: count('Families that were asked for'),
    found: count('Of those, the ones that were found'),
    suppressed: Type.Boolean({
      description:
        'Numbers below five, or what would tell them, are withheld from a caller without `return-cases:read`',
    }),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const familyTracingPath = (id: string) => `/v1/family-tracings/${id}`;

export const familyTracingAnswer =
  (scopes: ReadonlySet<Scope>) =>
  ({ published, everPublished: _, ...tracing }: FamilyTracing): Answer<typeof FamilyTracingAnswer> => ({
    ...tracing,
    ...shownTo(scopes, published),
    links: { self: familyTracingPath(tracing.id) },
  });
