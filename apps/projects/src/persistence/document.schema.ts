import { CHAMBERS, DATE_PRECISIONS, DOCUMENT_KINDS } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, PROVENANCE, required } from '@imd/mongo';
import type { RegisteredDocument } from '../domain/document';

export const documents = defineStore<RegisteredDocument>({
  aggregate: 'documents',
  thing: 'document',
  collection: 'documents',
  id: ({ id }) => id,
  listing: { filters: { number: 'number', kind: 'kind', chamber: 'chamber' }, orders: { id: [] } },
  fields: {
    id: required(String),
    kind: required(String, DOCUMENT_KINDS),
    title: required(LABEL),
    number: nullable(String),
    datedOn: nullable(String),
    datePrecision: required(String, DATE_PRECISIONS),
    chamber: nullable(String, CHAMBERS),
    session: nullable(String),
    movers: listOf(String),
    effect: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});
