import { saveChange } from '@imd/mongo';
import { Commands, created, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { indicatorAnswer, indicatorPath } from '../answers/indicator.answer';
import { defineIndicator, indicatorOf, type IndicatorDefinition } from '../domain/project-indicators';
import { projects } from '../persistence/project.schema';
import type { DefineIndicatorRequest } from './define-indicator.request';

@Injectable()
export class DefineIndicator {
  constructor(private readonly commands: Commands) {}

  execute(project: string, request: DefineIndicatorRequest, context: CommandContext): Promise<CompletedCommand> {
    const definition = definitionOf(request);
    return this.commands.execute({
      operation: 'define-indicator',
      context,
      body: request,
      prepare: (tx) => tx.load(projects, project),
      decide: (tx) => {
        const state = saveChange(tx, projects, defineIndicator(tx.require(projects, project), definition));
        const indicator = indicatorOf(state, definition.id);
        return created(indicatorPath(project, indicator.id), indicatorAnswer(project, indicator));
      },
    });
  }
}

function definitionOf({ target, ...request }: DefineIndicatorRequest): IndicatorDefinition {
  return {
    id: request.id,
    title: request.title,
    unit: request.unit,
    baseline: request.baseline ?? null,
    target: target ? { value: target.value, by: target.by ?? null } : null,
    provenance: provenanceOf(request.provenance),
  };
}
