import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { undertakingAnswer, undertakingPath } from '../answers/undertaking.answer';
import { recordUndertaking, type Undertaking } from '../domain/undertaking';
import { undertakings } from '../persistence/undertaking.schema';
import type { CodePath } from '../paths';
import type { RecordUndertakingRequest } from './record-undertaking.request';

export function recordUndertakingUseCase({ id }: CodePath, request: RecordUndertakingRequest): UseCase {
  return setWhole(undertakings, id, {
    change: (before) => recordUndertaking(before, undertakingOf(id, request)),
    answer: undertakingAnswer,
    path: undertakingPath(id),
  });
}

function undertakingOf(id: string, request: RecordUndertakingRequest): Undertaking {
  return {
    id,
    title: request.title,
    state: request.state,
    dueOn: request.dueOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    fulfilledOn: request.fulfilledOn ?? null,
    reference: request.reference ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
