import { fromMoney } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { underspendCauseAnswer, underspendCausePath } from '../answers/underspend-cause.answer';
import { recordCause, type UnderspendCause } from '../domain/underspend-cause';
import { knownFrameworks } from '../persistence/known-frameworks.read-model';
import { projects } from '../persistence/project.schema';
import { causeCodes, underspendCauses } from '../persistence/underspend-cause.schema';
import type { RecordUnderspendCauseRequest } from './record-underspend-cause.request';

export function recordUnderspendCauseUseCase(request: RecordUnderspendCauseRequest): UseCase {
  const cause = causeOf(request);
  const { id, code, projectId } = cause;
  return {
    prepare: async (tx) => {
      await Promise.all([
        tx.load(underspendCauses, id),
        tx.load(causeCodes, code),
        tx.load(projects, projectId),
        tx.loadAll(knownFrameworks),
      ]);
    },
    decide: (tx) => {
      const known = {
        code: tx.get(causeCodes, code),
        project: tx.get(projects, projectId),
        frameworks: tx.all(knownFrameworks),
      };
      const { state, events } = recordCause(cause, known);
      tx.create(underspendCauses, state, ...events);
      return created(underspendCausePath(id), underspendCauseAnswer(state));
    },
  };
}

function causeOf(request: RecordUnderspendCauseRequest): Omit<UnderspendCause, 'withdrawal'> {
  return {
    id: request.id,
    year: request.year,
    code: request.code,
    projectId: request.project ?? null,
    purpose: request.purpose ?? null,
    group: request.group ?? null,
    narrative: request.narrative ?? null,
    amount: request.amount ? fromMoney(request.amount, 'amount') : null,
    timing: request.timing ?? null,
    nature: request.nature ?? null,
    driver: request.driver ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
