import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { withdrawalPath } from '../answers/underspend-cause.answer';
import { withdrawCause } from '../domain/underspend-cause';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import type { WithdrawUnderspendCauseRequest } from './withdraw-underspend-cause.request';

@Injectable()
export class WithdrawUnderspendCause {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: WithdrawUnderspendCauseRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'withdraw-underspend-cause',
      context,
      body: request,
      prepare: (tx) => tx.load(underspendCauses, id),
      decide: (tx) =>
        setPart(tx, underspendCauses, id, context, {
          change: (before) => withdrawCause(before, request.reason, provenanceOf(request.provenance)),
          answer: ({ withdrawal }) => withdrawal,
          path: withdrawalPath(id),
        }),
    });
  }
}
