import { CHAMBERS, DOCUMENT_KINDS, Schema } from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { RegisteredDocument } from '../domain/document';

export const DocumentAnswer = named(
  'Document',
  Type.Object({
    id: Schema.Code,
    kind: Schema.oneOf(DOCUMENT_KINDS),
    title: LabelAnswer,
    number: Schema.nullable(Type.String(), 'As it is printed; null when it has none, or the source gives none'),
    datedOn: Schema.nullable(Schema.Date, 'Null when unknown'),
    datePrecision: DatePrecisionAnswer,
    chamber: Schema.nullable(Schema.oneOf(CHAMBERS), 'Null when it is no paper of parliament, or unknown'),
    session: Schema.nullable(Type.String(), 'Parliamentary year, such as 2010-2011; null when unknown'),
    movers: Type.Array(Schema.Text, { description: 'Members of parliament who tabled it' }),
    effect: Schema.nullable(LabelAnswer, 'What it led to'),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, undertakings: Schema.Link }),
  }),
);

export const documentPath = (id: string) => `/v1/documents/${id}`;

export function documentAnswer(document: RegisteredDocument): Answer<typeof DocumentAnswer> {
  return {
    ...document,
    links: { self: documentPath(document.id), undertakings: `/v1/undertakings?madeIn=${document.id}` },
  };
}
