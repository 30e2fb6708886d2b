import type { Evaluation } from '../domain/evaluation';
import { projectPath } from './project.answer';

export const evaluationPath = (id: string) => `/v1/evaluations/${id}`;

export function evaluationAnswer({ projectId, ...evaluation }: Evaluation) {
  return {
    ...evaluation,
    project: projectId,
    links: {
      self: evaluationPath(evaluation.id),
      project: projectId && projectPath(projectId),
      framework: evaluation.framework && `/v1/policy-frameworks/${evaluation.framework}`,
    },
  };
}
