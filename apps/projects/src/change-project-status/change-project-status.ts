import { calendarDay, type Clock } from '@imd/kernel';
import { CLOCK, Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Inject, Injectable } from '@nestjs/common';
import { projectStatusAnswer, projectStatusPath } from '../answers/project.answer';
import { changeProjectStatus } from '../domain/project';
import { projects } from '../persistence/project.schema';
import type { ChangeProjectStatusRequest } from './change-project-status.request';

@Injectable()
export class ChangeProjectStatus {
  constructor(
    private readonly commands: Commands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(id: string, request: ChangeProjectStatusRequest, context: CommandContext): Promise<CompletedCommand> {
    const change = {
      to: request.status,
      changedOn: request.changedOn ?? calendarDay(this.clock.now()),
      reason: request.reason ?? null,
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'change-project-status',
      context,
      body: request,
      prepare: (tx) => tx.load(projects, id),
      decide: (tx) =>
        setPart(tx, projects, id, context, {
          change: (before) => changeProjectStatus(before, change),
          answer: projectStatusAnswer,
          path: projectStatusPath(id),
        }),
    });
  }
}
