import { saveChange } from '@imd/mongo';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { indicatorAnswer, indicatorPath } from '../answers/indicator.answer';
import { defineIndicator, indicatorOf, type IndicatorDefinition } from '../domain/project-indicators';
import { projects } from '../persistence/project.schema';
import type { ProjectPath } from '../paths';
import type { DefineIndicatorRequest } from './define-indicator.request';

export function defineIndicatorUseCase({ project }: ProjectPath, request: DefineIndicatorRequest): UseCase {
  const definition = definitionOf(request);
  return {
    prepare: (tx) => tx.load(projects, project),
    decide: (tx) => {
      const state = saveChange(tx, projects, defineIndicator(tx.require(projects, project), definition));
      const indicator = indicatorOf(state, definition.id);
      return created(indicatorPath(project, indicator.id), indicatorAnswer(project, indicator));
    },
  };
}

function definitionOf({ target, ...request }: DefineIndicatorRequest): IndicatorDefinition {
  return {
    id: request.id,
    title: request.title,
    unit: request.unit,
    counting: request.counting ?? null,
    baseline: request.baseline ?? null,
    target: target ? { value: target.value, by: target.by ?? null } : null,
    provenance: provenanceOf(request.provenance),
  };
}
