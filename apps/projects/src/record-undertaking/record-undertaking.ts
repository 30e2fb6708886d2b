import type { Transaction } from '@imd/mongo';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { undertakingAnswer, undertakingPath } from '../answers/undertaking.answer';
import { recordUndertaking, type KnownToUndertaking, type Undertaking } from '../domain/undertaking';
import { documents } from '../persistence/document.schema';
import { organisations } from '../persistence/organisation.schema';
import { undertakings } from '../persistence/undertaking.schema';
import type { CodePath } from '../paths';
import type { RecordUndertakingRequest } from './record-undertaking.request';

export function recordUndertakingUseCase({ id }: CodePath, request: RecordUndertakingRequest): UseCase {
  const wanted = undertakingOf(id, request);
  const papers = [wanted.madeIn, wanted.settledIn].filter((paper) => paper !== null);
  return setWhole(undertakings, id, {
    load: async (tx) => {
      await Promise.all([
        ...wanted.owners.map((owner) => tx.load(organisations, owner)),
        ...papers.map((paper) => tx.load(documents, paper)),
      ]);
    },
    change: (before, tx) => recordUndertaking(before, wanted, knownTo(tx, wanted.owners, papers)),
    answer: undertakingAnswer,
    path: undertakingPath(id),
  });
}

function knownTo(tx: Transaction, owners: readonly string[], papers: readonly string[]): KnownToUndertaking {
  return {
    organisations: new Set(owners.filter((owner) => tx.get(organisations, owner) !== null)),
    documents: new Set(papers.filter((paper) => tx.get(documents, paper) !== null)),
  };
}

function undertakingOf(id: string, request: RecordUndertakingRequest): Undertaking {
  return {
    id,
    kind: request.kind ?? 'undertaking',
    title: request.title,
    state: request.state,
    madeOn: request.madeOn ?? null,
    dueOn: request.dueOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    fulfilledOn: request.fulfilledOn ?? null,
    reference: request.reference ?? null,
    owners: request.owners ?? [],
    madeIn: request.madeIn ?? null,
    settledIn: request.settledIn ?? null,
    settlement: request.settlement ?? null,
    countries: request.countries ?? [],
    regions: request.regions ?? [],
    provenance: provenanceOf(request.provenance),
  };
}
