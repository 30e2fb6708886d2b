import { PURPOSE_CODE, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { PurposeCode } from '../domain/purpose-code';

export const PurposeCodeAnswer = named(
  'PurposeCode',
  Type.Object({
    code: PURPOSE_CODE,
    label: LabelAnswer,
    validFrom: Schema.nullable(Schema.Date, 'Null: it was always there'),
    validTo: Schema.nullable(Schema.Date, 'Null: without end'),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const purposeCodePath = (code: string) => `/v1/purpose-codes/${code}`;

export function purposeCodeAnswer(code: PurposeCode): Answer<typeof PurposeCodeAnswer> {
  return { ...code, links: { self: purposeCodePath(code.code) } };
}
