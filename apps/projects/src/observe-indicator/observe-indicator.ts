import { saveChange } from '@imd/mongo';
import { Commands, created, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { observationAnswer, observationPath } from '../answers/indicator.answer';
import { observeIndicator, type Observation } from '../domain/project-indicators';
import { projects } from '../persistence/project.schema';
import type { ObserveIndicatorRequest } from './observe-indicator.request';

@Injectable()
export class ObserveIndicator {
  constructor(private readonly commands: Commands) {}

  execute(
    project: string,
    indicator: string,
    request: ObserveIndicatorRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    const { id, from = null, to = null, value = null, remark = null } = request;
    const observation: Observation = { id, from, to, value, remark, provenance: provenanceOf(request.provenance) };
    return this.commands.execute({
      operation: 'observe-indicator',
      context,
      body: request,
      prepare: (tx) => tx.load(projects, project),
      decide: (tx) => {
        saveChange(tx, projects, observeIndicator(tx.require(projects, project), indicator, observation));
        return created(observationPath(project, indicator, id), observationAnswer(project, indicator, observation));
      },
    });
  }
}
