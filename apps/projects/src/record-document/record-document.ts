import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { documentAnswer, documentPath } from '../answers/document.answer';
import { recordDocument, type RegisteredDocument } from '../domain/document';
import { documents } from '../persistence/document.schema';
import type { CodePath } from '../paths';
import type { RecordDocumentRequest } from './record-document.request';

export function recordDocumentUseCase({ id }: CodePath, request: RecordDocumentRequest): UseCase {
  return setWhole(documents, id, {
    change: (before) => recordDocument(before, documentOf(id, request)),
    answer: documentAnswer,
    path: documentPath(id),
  });
}

function documentOf(id: string, request: RecordDocumentRequest): RegisteredDocument {
  return {
    id,
    kind: request.kind,
    title: request.title,
    number: request.number ?? null,
    datedOn: request.datedOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    chamber: request.chamber ?? null,
    session: request.session ?? null,
    movers: request.movers ?? [],
    effect: request.effect ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
