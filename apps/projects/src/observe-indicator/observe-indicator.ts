import { saveChange } from '@imd/mongo';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { observationAnswer, observationPath } from '../answers/indicator.answer';
import { observeIndicator, type Observation } from '../domain/project-indicators';
import { projects } from '../persistence/project.schema';
import type { IndicatorPath } from '../paths';
import type { ObserveIndicatorRequest } from './observe-indicator.request';

export function observeIndicatorUseCase(
  { project, indicator }: IndicatorPath,
  request: ObserveIndicatorRequest,
): UseCase {
  const { id, from = null, to = null, value = null, remark = null } = request;
  const observation: Observation = { id, from, to, value, remark, provenance: provenanceOf(request.provenance) };
  return {
    prepare: (tx) => tx.load(projects, project),
    decide: (tx) => {
      saveChange(tx, projects, observeIndicator(tx.require(projects, project), indicator, observation));
      return created(observationPath(project, indicator, id), observationAnswer(project, indicator, observation));
    },
  };
}
