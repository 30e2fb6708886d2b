import { saveChange } from '@imd/mongo';
import { calendarDay, type Clock } from '@imd/kernel';
import {
  CLOCK,
  Commands,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Inject, Injectable } from '@nestjs/common';
import { projectAnswer } from '../answers/project.answer';
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
      decide: (tx) => {
        const before = tx.require(projects, id);
        if (context.ifMatch !== null) requireMatch(tx, projects, id, context);
        return ok(projectAnswer(saveChange(tx, projects, changeProjectStatus(before, change))));
      },
    });
  }
}
