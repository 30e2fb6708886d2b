import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { evaluationAnswer, evaluationPath } from '../answers/evaluation.answer';
import { recordEvaluation, type Evaluation } from '../domain/evaluation';
import { evaluations } from '../persistence/evaluation.schema';
import { knownFrameworks } from '../persistence/known-frameworks.read-model';
import { projects } from '../persistence/project.schema';
import type { CodePath } from '../paths';
import type { RecordEvaluationRequest } from './record-evaluation.request';

export function recordEvaluationUseCase({ id }: CodePath, request: RecordEvaluationRequest): UseCase {
  const wanted = evaluationOf(id, request);
  return setWhole(evaluations, id, {
    load: async (tx) => {
      await Promise.all([tx.load(projects, wanted.projectId), tx.load(knownFrameworks, wanted.framework)]);
    },
    change: (before, tx) =>
      recordEvaluation(before, wanted, {
        projectKnown: tx.get(projects, wanted.projectId) !== null,
        frameworkKnown: tx.get(knownFrameworks, wanted.framework) !== null,
      }),
    answer: evaluationAnswer,
    path: evaluationPath(id),
  });
}

function evaluationOf(id: string, request: RecordEvaluationRequest): Evaluation {
  return {
    id,
    projectId: request.project ?? null,
    framework: request.framework ?? null,
    title: request.title,
    state: request.state,
    heldOn: request.heldOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    findings: request.findings ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
